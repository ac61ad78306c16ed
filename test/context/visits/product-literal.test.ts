// The state of an inline script is read as data, whatever stands around it and in its texts, and nothing is run.

import { describe, expect, test } from 'vitest';
import { parsed, statesIn } from '../../../src/context/visits/product-literal';

const state = { apps: { idMap: { a: 0 }, dataList: [{ title: 'Contoso "Backup" }; {' }] } };
const json = JSON.stringify(state);

describe('a state is found', () => {
  test.each([
    ['alone', `window.__INITIAL_STATE__ = ${json}`],
    ['with code behind it', `window.__INITIAL_STATE__ = ${json};(function(){delete window.__X__}());`],
    ['with code before it', `"use strict";var a={"b":"}"};window.__INITIAL_STATE__=${json};`],
    ['without underscores', `window.INITIAL_STATE = ${json};`],
    ['as a variable', `var INITIAL_STATE=${json}`],
    ['by brackets', `window["__INITIAL_STATE__"] = ${json};`],
    ['by brackets and single quotes', `self['__INITIAL_STATE__'] = ${json};`],
    ['of another name', `window.__PRELOADED_STATE__ = ${json};`],
    [
      'over several lines',
      `\n  window.__INITIAL_STATE__ =\n    ${JSON.stringify(state, null, 2)}\n;\nstart();`,
    ],
    ['behind a comparison', `if (window.__INITIAL_STATE__ == null) window.__INITIAL_STATE__ = ${json}`],
    ['behind an empty one', `window.__INITIAL_STATE__=null;window.__INITIAL_STATE__=${json}`],
    ['in JSON.parse', `window.__INITIAL_STATE__ = JSON.parse(${JSON.stringify(json)});`],
    [
      'in JSON.parse with single quotes',
      `window.__INITIAL_STATE__ = JSON.parse('${json.replaceAll('\\', '\\\\')}');`,
    ],
    [
      'in JSON.parse, encoded',
      `window.__INITIAL_STATE__=JSON.parse(decodeURIComponent("${encodeURIComponent(json)}"))`,
    ],
    ['in a template', `window.__INITIAL_STATE__ = JSON.parse(\`${json.replaceAll('\\', '\\\\')}\`)`],
  ])('%s', (_how, script) => {
    expect(statesIn(script)).toEqual([state]);
  });

  const values: readonly [string, unknown][] = [
    [String.raw`{"a":"<\/script>\u003c!--"}`, { a: '</script><!--' }],
    [String.raw`{"a":"\x3cb\x3e","b":"it\'s"}`, { a: '<b>', b: "it's" }],
    [String.raw`{"a":"c:\\","b":"\\\"}"}`, { a: 'c:\\', b: '\\"}' }],
    [
      `{"a":undefined,"b":NaN,"c":[undefined,-Infinity,void 0],"d":!0,"e":!1,}`,
      { a: null, b: null, c: [null, null, null], d: true, e: false },
    ],
    [`{"a":"undefined, NaN}","b":undefined}`, { a: 'undefined, NaN}', b: null }],
    [`{"a":new Date("2024-01-02T03:04:05Z"),"b":1}`, { a: '2024-01-02T03:04:05Z', b: 1 }],
    [`{"a":"tab\there","b":undefined}`, { a: 'tab\there', b: null }],
    [String.raw`{"a":"\u{1F600}\v","b":undefined}`, { a: '\u{1F600}\v', b: null }],
    [`[{"a":"]"}]`, [{ a: ']' }]],
  ];
  test.each(values)('with what serialisers write: %s', (literal, value) => {
    expect(statesIn(`window.__INITIAL_STATE__ = ${literal};`)).toEqual([value]);
  });
});

describe('no state', () => {
  test.each([
    ['a call', 'window.__INITIAL_STATE__ = load();'],
    ['code', 'window.__INITIAL_STATE__ = {a: evil()};'],
    ['a function in it', 'window.__INITIAL_STATE__ = {"a": function(){ return 1 }};'],
    ['cut off', `window.__INITIAL_STATE__ = ${json.slice(0, -3)}`],
    ['cut off in a text', 'window.__INITIAL_STATE__ = {"a":"b'],
    ['a comparison', `if (window.__INITIAL_STATE__ == ${json}) x();`],
    ['part of another name', `window.MY__INITIAL_STATE__X = ${json}`],
    ['a template with code', 'window.__INITIAL_STATE__ = JSON.parse(`${x}`)'],
    ['nothing', ''],
  ])('is found in %s', (_what, script) => {
    expect(statesIn(script)).toEqual([]);
  });

  test('is found in what a publisher wrote', () => {
    const fake = `; window.__INITIAL_STATE__ = JSON.parse('{"fake":1}') `;
    expect(statesIn(`window.__INITIAL_STATE__ = ${JSON.stringify({ text: fake })};`)).toEqual([
      { text: fake },
    ]);
  });
});

test('some megabytes do not take long', () => {
  const item = { title: 'x'.repeat(500), html: '<p class="a">{[\\"'.repeat(40) };
  const large = JSON.stringify({ list: Array.from({ length: 4000 }, () => item), last: 1 });
  expect(large.length).toBeGreaterThan(5_000_000);
  const from = performance.now();
  expect(statesIn(`window.__INITIAL_STATE__ = ${large};`)).toHaveLength(1);
  expect(statesIn(`${'window . '.repeat(100_000)}${'\\"'.repeat(500_000)}`)).toEqual([]);
  expect(statesIn(`window.__INITIAL_STATE__ = {"a":"${'\\\\'.repeat(1_000_000)}`)).toEqual([]);
  expect(performance.now() - from).toBeLessThan(2000);
});

test('JSON is taken as it is', () => {
  expect(parsed(json)).toEqual(state);
  expect(parsed('nothing')).toBeUndefined();
});
