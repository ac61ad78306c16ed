// The pane of Microsoft 365, which has no plan: contact is filled there, addresses are chosen where they are listed.

import { describe, expect, test } from 'vitest';
import { formPage, profile, rowOf, rowsOf } from './form';

const pane = (email: string, heading = 'Contact support') => `<div class="ms-Panel" role="dialog">
  <h2>${heading}</h2>
  <p><label for=title>Title</label><input id=title></p>
  <p><label for=description>Description</label><textarea id=description></textarea></p>
  <p><label for=code>Country code</label><select id=code><option>United States (+1)<option>Italy (+39)</select></p>
  <p><label for=phone>Phone number</label><input id=phone></p>
  ${email}
  <fieldset id=method><legend>Preferred contact method</legend>
    <label><input type=radio name=m>Email</label><label><input type=radio name=m>Phone</label></fieldset>
  <button>Contact me</button></div><span id=plan></span>`;

const input = '<p><label for=email>Email</label><input id=email></p>';
const listed = (...addresses: string[]) =>
  `<p><label for=email>Email</label><select id=email>${addresses.map((each) => `<option>${each}`).join('')}</select></p>`;
const mine = 'giulia.ferrari@fabrikam.example';

const valueOf = (form: ReturnType<typeof formPage>, id: string) => form.one(`#${id}`).value;

describe('a contact pane', () => {
  test('is filled with the contact, and nothing else', async () => {
    const form = formPage({}, pane(input));
    const phoneParts = { code: '39', number: '02 5550 0199', country: 'IT' };
    const report = await form.fill({ values: { ...profile, phoneParts } });
    expect(valueOf(form, 'email')).toBe(mine);
    expect(valueOf(form, 'code')).toBe('Italy (+39)');
    expect([valueOf(form, 'title'), valueOf(form, 'description')]).toEqual(['', '']);
    expect(form.one('#method input').checked).toBe(true);
    expect(rowsOf(report).filter((row) => row.includes('supportPlan'))).toEqual([]);
  });

  test('gets the address chosen from a list', async () => {
    const form = formPage({}, pane(listed('ann@contoso.example', `Work: ${mine}`)));
    const report = await form.fill({ replacePrefilled: true });
    expect(valueOf(form, 'email')).toBe(`Work: ${mine}`);
    expect(rowOf(report, 'email')).toMatch(/^set/u);
  });

  test('says so when the list does not have it', async () => {
    const form = formPage({}, pane(listed('ann@contoso.example')));
    const report = await form.fill({ replacePrefilled: true });
    expect(valueOf(form, 'email')).toBe('ann@contoso.example');
    expect(rowOf(report, 'email')).toBe('option missing (no-such-option)');
  });

  test('asks before it replaces what the portal chose', async () => {
    const form = formPage({}, pane(listed('ann@contoso.example', mine)));
    expect(rowOf(await form.fill(), 'email')).toBe('prefilled, not yours (prefilled-by-portal)');
    expect(valueOf(form, 'email')).toBe('ann@contoso.example');
  });

  describe('with a box for each address', () => {
    const boxes = (...texts: string[]) =>
      `<div role=group aria-labelledby=g><span id=g>Email</span>${texts
        .map(
          (text, at) =>
            `<p><input type=checkbox id=b${String(at)}><label for=b${String(at)}>${text}</label></p>`,
        )
        .join('')}</div><p><label><input type=checkbox id=other>Keep me informed</label></p>`;
    const ticked = ({ document }: ReturnType<typeof formPage>) =>
      [...document.querySelectorAll<HTMLInputElement>('input:checked:not([type=radio])')].map(({ id }) => id);
    const tick = (form: ReturnType<typeof formPage>, id: string) => {
      form.one(`#${id}`).checked = true;
    };

    test('gets its own ticked, and no other box', async () => {
      const form = formPage({}, pane(boxes('ann@contoso.example', mine)));
      expect(rowOf(await form.fill(), 'email')).toBe('set (read-back)');
      expect(ticked(form)).toEqual(['b1']);
      expect(rowOf(await form.fill(), 'email')).toBe('set (read-back)');
      await form.undo();
      expect(ticked(form)).toEqual([]);
    });

    test('gets its own ticked where the boxes have their names in an attribute', async () => {
      const named = boxes('ann@contoso.example', mine).replaceAll(
        /<label for=(b\d)>([^<]*)<\/label>/gu,
        '<label for=$1><span aria-hidden=true>$2</span></label><i aria-hidden=true></i>',
      );
      const bare = [mine, 'ann@contoso.example'].reduce(
        (markup, text, at) =>
          markup.replace(`id=b${String(1 - at)}>`, `id=b${String(1 - at)} aria-label="${text}">`),
        named,
      );
      const form = formPage({}, pane(bare));
      expect(rowOf(await form.fill(), 'email')).toBe('set (read-back)');
      expect(ticked(form)).toEqual(['b1']);
    });

    test('keeps what the portal ticked until it is told otherwise', async () => {
      const form = formPage({}, pane(boxes('ann@contoso.example', mine)));
      tick(form, 'b0');
      expect(rowOf(await form.fill(), 'email')).toBe('prefilled, not yours (prefilled-by-portal)');
      expect(ticked(form)).toEqual(['b0']);
      expect(rowOf(await form.fill({ replacePrefilled: true }), 'email')).toBe('set (read-back)');
      expect(ticked(form)).toEqual(['b1']);
      await form.undo();
      expect(ticked(form)).toEqual(['b0']);
    });

    test('says so when none is its own, and ticks nothing', async () => {
      const form = formPage({}, pane(boxes('ann@contoso.example', 'bob@contoso.example')));
      expect(rowOf(await form.fill(), 'email')).toBe('option missing (no-such-option)');
      expect(ticked(form)).toEqual([]);
    });

    test('is silent where the boxes are about something else', async () => {
      const form = formPage(
        {},
        pane(boxes('ann@contoso.example', mine).replace('Email<', 'Administrators<')),
      );
      expect(rowOf(await form.fill(), 'email')).toBeUndefined();
      expect(ticked(form)).toEqual([]);
    });
  });
});
