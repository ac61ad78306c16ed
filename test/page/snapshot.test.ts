// What a snapshot keeps of a page: structure, labels and the form's own choices; and what of it is replaced.

import { describe, expect, test, vi } from 'vitest';
import type { SavedElement } from '../../src/model/snapshot';
import { takeSnapshot } from '../../src/page/snapshot';
import { pageOf } from './dom';
import { elementsOf, savedOf, snapshotOf, textsOf, words } from './snapshot-of';

const fields = '<input aria-label=One><input aria-label=Two><input aria-label=Three>';
const saved = (markup: string) => savedOf(markup).body;
const texts = (markup: string) => textsOf(saved(markup));
const find = (body: SavedElement, tag: string) => elementsOf(body).find((element) => element.tag === tag)!;

describe('texts', () => {
  test('of labels are kept, all others are so many x', () => {
    expect(texts('<label for=a>Favourite colour</label><input id=a><p>Dear Ms Ferrari, hello</p>')).toEqual([
      'Favourite colour',
      'xxxx xx xxxxxxxx xxxxx',
    ]);
  });

  test('of headings and buttons are kept beside fields, and not elsewhere', () => {
    const markup = '<h2>Your car</h2><button>Next</button>';
    expect(texts(`<main>${markup}${fields}</main>`)).toEqual(['Your car', 'Next']);
    expect(texts(`<main>${markup}<input aria-label=One></main>`)).toEqual(['xxxx xxx', 'xxxx']);
    expect(texts(`<nav>${markup}</nav>${fields}`)).toEqual(['xxxx xxx', 'xxxx']);
    expect(texts(`<ul><li role=listitem>${markup}</ul>${fields}`)).toEqual(['xxxx xxx', 'xxxx']);
  });

  test('of a heading lose what stands before a bar, and all when anything in it is an address', () => {
    expect(texts(`<h1>Contoso web | New request</h1><h2>Mail a@b.example now</h2>${fields}`)).toEqual([
      'xxxxxxx xxx | New request',
      'xxxx xxxxxxxxxxx xxx',
    ]);
  });

  test('that portals have in some language are kept wherever they stand', () => {
    expect(texts('<p>Support plan</p><i>Piano di supporto</i><b>Our plan</b>')).toEqual([
      'Support plan',
      'Piano di supporto',
      'xxx xxxx',
    ]);
  });

  test('before a field without a name are kept as its name', () => {
    expect(texts('<div><p>Hello you</p><span>Favourite colour</span><input></div>')).toEqual([
      'xxxxx xxx',
      'Favourite colour',
    ]);
    expect(texts('<div>Favourite colour<input aria-label=Colour></div>')).toEqual(['xxxxxxxxx xxxxxx']);
    expect(texts('<div>Contoso web<input type=checkbox></div>')).toEqual(['xxxxxxx xxx']);
  });

  test('named by a class are kept in the row of a field only', () => {
    const name = '<b class=app-label>Favourite colour</b>';
    expect(texts(`<div>${name}<div><input aria-label=Colour></div></div>`)).toEqual(['Favourite colour']);
    expect(texts(`<div>${name}</div><div>${fields}</div>`)).toEqual(['xxxxxxxxx xxxxxx']);
  });

  test('of a page’s own top bar are not kept, of a header inside a section they are', () => {
    expect(texts(`<header><h1>Contoso</h1></header>${fields}`)).toEqual(['xxxxxxx']);
    expect(
      texts(`<section class=fxs-blade><header><h1>New request</h1></header>${fields}</section>`),
    ).toEqual(['New request']);
  });
});

describe('choices', () => {
  const select = (label: string, ...options: string[]) =>
    `<label for=s>${label}</label><select id=s>${options.map((each) => `<option>${each}</option>`).join('')}</select>`;

  test('of a list that the form asks are kept, of one of the customer’s things not', () => {
    expect(texts(select('Severity', 'Very bad', 'Not so bad'))).toEqual([
      'Severity',
      'Very bad',
      'Not so bad',
    ]);
    expect(texts(select('Subscription', 'Production', 'Test'))).toEqual([
      'Subscription',
      'xxxxxxxxxx',
      'xxxx',
    ]);
    expect(texts(select('Resource', 'Production', 'Test'))).toEqual(['Resource', 'xxxxxxxxxx', 'xxxx']);
  });

  test('of a list nobody knows are kept when the plan or half of them are a support form’s', () => {
    expect(texts(select('Wsparcie', 'Basic', 'Cloud Solution Provider'))).toContain('Basic');
    expect(texts(select('Sposób', 'Email', 'Gołąb'))).toContain('Gołąb');
    expect(texts(select('Sposób', 'Email', 'Gołąb', 'Kruk'))).not.toContain('Kruk');
    expect(texts(select('Sposób', 'Email', 'Gołąb (a@b.example)'))).not.toContain('Gołąb (a@b.example)');
  });

  test('of a list behind a trigger belong to the name of the trigger', () => {
    const list = (label: string) =>
      `<button role=combobox aria-label="${label}" aria-controls=l></button><ul role=listbox id=l><li role=option>Very bad</li></ul>`;
    expect(texts(list('Severity'))).toEqual(['Very bad']);
    expect(texts(list('Subscription'))).toEqual(['xxxx xxx']);
  });

  test('that are made are not told, only that one is', () => {
    const trigger = (text: string) => saved(`<div role=combobox aria-label=Colour>${text}</div>`);
    expect(textsOf(trigger('Select a colour'))).toEqual(['Select x xxxxxx']);
    expect(find(trigger('Select a colour'), 'div').filled).toBeUndefined();
    expect(textsOf(trigger('Cloud Solution Provider'))).toEqual(['xxxxx xxxxxxxx xxxxxxxx']);
    expect(find(trigger('Green'), 'div').filled).toBe(true);
    expect(textsOf(trigger('<i class=x-placeholder>Wybierz coś</i>'))).toEqual(['Wybierz coś']);
  });

  test('of radios are kept without saying which', () => {
    const body = saved(
      '<ul role=radiogroup aria-label=Colour><li role=radio aria-checked=true>Red</li><li role=radio aria-checked=false>Blue</li></ul>',
    );
    expect(textsOf(body)).toEqual(['Red', 'Blue']);
    expect(find(body, 'ul').filled).toBe(true);
    expect(JSON.stringify(body)).not.toContain('checked');
  });
});

describe('the structure', () => {
  test('goes through shadow roots, closed ones too', () => {
    const body = saved(
      '<x-box><template shadow=closed><label>Colour <input></label><x-box><template shadow=open><p>Hello</p></template></x-box></template></x-box>',
    );
    const outer = find(body, 'x-box');
    expect(outer.closed).toBe(true);
    expect(textsOf(outer)).toEqual(['Colour ', 'xxxxx']);
    const inner = elementsOf(body).filter(({ tag }) => tag === 'x-box')[1]!;
    expect([inner.closed, inner.shadow?.length]).toEqual([undefined, 1]);
  });

  test('says what is filled, and of a password nothing', () => {
    const { document, one } = pageOf(
      '<input id=a value=x><input id=b><input id=c type=password value=secret>',
    );
    const read = vi.fn(() => 'secret');
    Object.defineProperty(one('#c'), 'value', { get: read });
    const answer = snapshotOf(document);
    const filled =
      answer.kind === 'saved' ? elementsOf(answer.frame.body).map((element) => element.filled) : [];
    expect(filled).toEqual([undefined, true, undefined, undefined]);
    expect(read).not.toHaveBeenCalled();
  });

  test('leaves out what nobody sees, and what is ours', () => {
    const body = saved(
      '<script>a()</script><style>b{}</style><onbehalf-strip>Contoso</onbehalf-strip><!-- c --><p>',
    );
    expect(body.children?.map((node) => (typeof node === 'string' ? node : node.tag))).toEqual(['p']);
  });

  test('says what hides an element', () => {
    const { document } = pageOf(
      '<p style="display:none"><b>a</b></p><p style="visibility:hidden"></p><p style="opacity:.05"></p><p style="overflow-x:hidden"></p><p></p>',
    );
    const place = { host: 'portal.azure.com', blade: 'B', path: [1] };
    const answer = takeSnapshot(document, { place, words, shadowOf: () => null });
    if (answer.kind !== 'saved') throw new Error(answer.kind);
    const looks = answer.frame.body.children?.map((node) =>
      typeof node === 'string' ? node : node.look?.[0],
    );
    expect(looks).toEqual(['not-displayed', 'invisible', 'faint', 'cuts', undefined]);
    expect(answer.frame).toMatchObject({ ...place, language: '', size: [1024, 768], page: [0, 0] });
  });

  test('says where an element stands, and how far a box scrolls', () => {
    const { document, one } = pageOf('<p style="overflow-y:auto"></p><b></b>');
    Object.assign(one('p'), { scrollTop: 40 });
    one('p').getBoundingClientRect = () => ({ left: 1.4, top: 2, width: 30.6, height: 4 }) as DOMRect;
    const options = { place: { host: '', blade: '', path: [] }, words, shadowOf: () => null };
    const answer = takeSnapshot(document, options);
    const [box, none] = answer.kind === 'saved' ? (answer.frame.body.children as SavedElement[]) : [];
    expect(box).toEqual({ tag: 'p', box: [1, 2, 31, 4], scroll: [0, 40, 0, 0] });
    expect(none).toEqual({ tag: 'b' });
  });

  test('leaves out most of what a page repeats, and large parts without a field', () => {
    const rows = '<tr><td><input type=checkbox><td>Contoso</tr>'.repeat(100);
    const table = find(saved(`<table><tbody>${rows}</table>`), 'tbody');
    expect([table.children?.length, table.cut]).toEqual([20, 80 * 4]);
    const part = find(saved(`<section>${'<i></i>'.repeat(400)}</section><input>`), 'section');
    expect([part.children, part.cut]).toEqual([undefined, 400]);
  });

  test('of a page with too many elements is not saved', () => {
    const { document } = pageOf('<p><input></p>'.repeat(10));
    const take = (most: number) =>
      takeSnapshot(document, { place: { host: '', blade: '', path: [] }, words, shadowOf: () => null, most });
    expect([take(20).kind, take(21).kind]).toEqual(['too-large', 'saved']);
  });

  test('counts what was taken out', () => {
    const answer = snapshotOf(
      pageOf(
        '<p>Hello</p><label>Mail a@b.example, call 555 01999<input value=Ferrari></label><label>Ferrari</label><a href="#">you</a>',
      ).document,
    );
    expect(answer).toMatchObject({
      redacted: { values: 1, texts: 2, emails: 1, numbers: 1, names: 1, addresses: 1, ids: 0 },
    });
  });
});
