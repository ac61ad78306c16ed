// No data planted anywhere in a page comes out in its snapshot: arbitrary trees, arbitrary places.

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageOf } from './dom';
import { snapshotOf } from './snapshot-of';

const letters = (least: number, most: number) => fc.stringMatching(new RegExp(`^[a-z]{${least},${most}}$`));
/** A name of nobody: the first letters keep it apart from the words of any page. */
const nameWord = letters(3, 8).map((rest) => `Zq${rest}`);
const name = fc.array(nameWord, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
const domain = fc
  .tuple(nameWord, fc.constantFrom('onmicrosoft.com', 'example', 'co.uk', 'cloud.example.it'))
  .map(([first, rest]) => `${first.toLowerCase()}.${rest}`);
const email = fc
  .tuple(nameWord, fc.constantFrom('', '.b', '+tag', '_x'), domain)
  .map(([local, more, host]) => `${local}${more}@${host}`);
const phone = fc
  .tuple(
    fc.constantFrom('+', '00', '(', ''),
    digits(2),
    fc.constantFrom(' ', '-', ') ', '.', '\u00a0'),
    digits(3),
    digits(4),
  )
  .map(
    ([lead, country, gap, first, last]) => `${lead}${country}${gap}${first}${gap.replace(') ', ' ')}${last}`,
  );
const user = fc.stringMatching(/^[0-9a-f]{16}$/).map((hex) => `user_${hex}`);
const resource = fc.tuple(letters(2, 6), digits(4)).map(([word, number]) => `zq${word}-${number}`);

/** Known for what it is wherever it stands. */
const marked = fc.oneof(email, fc.uuid(), phone, user, domain, resource);

interface Planted {
  readonly markup: string;
  readonly secrets: readonly string[];
}

const plain = (markup: string): Planted => ({ markup, secrets: [] });
const around = (open: string, inner: readonly Planted[], close: string): Planted => ({
  markup: `${open}${inner.map(({ markup }) => markup).join('')}${close}`,
  secrets: inner.flatMap(({ secrets }) => secrets),
});

const benign = fc
  .constantFrom('Details', 'Support plan', 'Choose one', 'First name *', '24x7', '')
  .map(plain);
const sentence = (secret: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.constantFrom('', 'For ', 'Signed in as ', '('),
      secret,
      fc.constantFrom('', ' now', ', again', ')'),
    )
    .map(([before, text, after]): Planted => ({ markup: `${before}${text}${after}`, secrets: [text] }));

const anything = fc.oneof(sentence(name), sentence(marked), benign);
/** What a label may say: no bare names, which nobody can tell from words. */
const naming = fc.oneof(sentence(marked), benign);

const quoted = (attribute: string, secret: fc.Arbitrary<string>) =>
  secret.map((text): Planted => ({
    markup: ` ${attribute}="${text.replaceAll(' ', '&#32;')}"`,
    secrets: [text],
  }));
const quiet = fc.constantFrom(
  'title',
  'alt',
  'data-name',
  'href',
  'src',
  'style',
  'aria-label',
  'aria-valuetext',
  'summary',
  'aria-description',
);
const single = fc.constantFrom(
  'id',
  'name',
  'for',
  'aria-controls',
  'aria-labelledby',
  'role',
  'type',
  'lang',
  'slot',
);
const attributes = fc
  .array(
    fc.oneof(
      fc.tuple(quiet, fc.constant(null)).chain(([which]) => quoted(which, fc.oneof(name, marked))),
      single.chain((which) => quoted(which, fc.oneof(nameWord, marked))),
      quoted('class', marked),
    ),
    { maxLength: 2 },
  )
  .map((list) => around('', list, ''));

const boxes = fc.constantFrom(
  'div',
  'span',
  'p',
  'td',
  'a',
  'li',
  'section',
  'x-card',
  'nav',
  'header',
  'strong',
  'code',
  'svg',
);
const namers = fc.constantFrom(
  'label',
  'legend',
  'h2',
  'button',
  'summary',
  'div role=heading',
  'li role=radio',
  'div role=tab',
);

const text = fc.oneof(
  fc.constant('input'),
  fc.constant('textarea'),
  fc.constant('input type=email'),
  fc.constant('input type=search'),
);
const field = fc.tuple(text, fc.oneof(name, marked), naming).map(([tag, value, label]): Planted => {
  const secrets = [value, ...label.secrets];
  const named = `aria-label="${label.markup || 'Label'}"`;
  return tag === 'textarea'
    ? { markup: `<textarea ${named}>${value}</textarea>`, secrets }
    : { markup: `<${tag} ${named} value="${value}" placeholder="${label.markup}">`, secrets };
});
const trigger = fc
  .tuple(
    fc.constantFrom(
      'div role=combobox',
      'button aria-haspopup=listbox',
      'div role=textbox',
      'div contenteditable',
    ),
    anything,
  )
  .map(([tag, inner]) =>
    around(`<${tag} aria-label="Account"><span>`, [inner], `</span></${tag.split(' ')[0]!}>`),
  );
const list = fc
  .tuple(
    fc.constantFrom('Subscription', 'Resource', 'Thing'),
    fc.array(fc.oneof(sentence(name), sentence(marked)), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([label, options, native]) =>
    native
      ? around(
          `<select aria-label="${label}">`,
          options.map((each) => around('<option>', [each], '</option>')),
          '</select>',
        )
      : around(
          `<ul role=listbox aria-label="${label}">`,
          options.map((each) => around('<li role=option>', [each], '</li>')),
          '</ul>',
        ),
  );
const unread = fc
  .tuple(
    fc.constantFrom(
      ['<script type=x>', '</script>'],
      ['<!--', '-->'],
      ['<style>', '</style>'],
      ['<noscript>', '</noscript>'],
      ['<template>', '</template>'],
    ),
    fc.oneof(name, marked),
  )
  .map(([[open, close], secret]): Planted => ({ markup: `${open}${secret}${close}`, secrets: [secret] }));

const tree = fc.letrec<{ node: Planted }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    anything,
    field,
    trigger,
    list,
    unread,
    fc
      .tuple(namers, attributes, naming)
      .map(([tag, own, inner]) => around(`<${tag}${own.markup}>`, [inner], `</${tag.split(' ')[0]!}>`)),
    fc
      .tuple(boxes, attributes, fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, own, inner]) =>
        around(`<${tag}${own.markup}>`, [{ markup: '', secrets: own.secrets }, ...inner], `</${tag}>`),
      ),
    fc
      .tuple(fc.constantFrom('open', 'closed'), fc.array(tie('node'), { maxLength: 3 }))
      .map(([mode, inner]) => around(`<x-host><template shadow=${mode}>`, inner, '</template></x-host>')),
  ),
})).node;

/** What of a secret must not be found: each name by itself, and of anything else the whole. */
function needles(secret: string): string[] {
  return /^Zq[a-z]+( Zq[a-z]+)*$/.test(secret) ? secret.split(' ') : [secret];
}

let document: Document;
beforeAll(() => {
  ({ document } = pageOf(''));
});

function leaksOf(markup: string, secrets: readonly string[]): string[] {
  document.body.innerHTML = markup;
  const answer = snapshotOf(document);
  if (answer.kind !== 'saved') throw new Error(`Not saved: ${answer.kind}`);
  const written = JSON.stringify(answer).toLowerCase();
  return secrets.flatMap(needles).filter((needle) => written.includes(needle.toLowerCase()));
}

describe('a snapshot', () => {
  test('of any page holds no e-mail address, id, number, name or domain planted in it', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (parts) => {
        const { markup, secrets } = around('', parts, '');
        expect(leaksOf(markup, secrets), markup).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('takes names that stand in values, addresses and choices out of labels and headings, too', () => {
    fc.assert(
      fc.property(name, name, name, domain, (typed, chosen, company, host) => {
        const markup = `<p>${company} (${host})</p><h2>${typed}: details of ${company}</h2>
          <label for=a>Name, now ${typed}</label><input id=a value="${typed}">
          <label for=b>Choose ${chosen}</label><select id=b><option>${chosen}</option></select>
          <div role=combobox aria-label="Subscription ${chosen}">${chosen}</div>`;
        expect(leaksOf(markup, [typed, chosen, company, host])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
