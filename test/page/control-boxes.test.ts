// Where controls are: seen, cut, scrolled away, covered; and what other documents are told of them.

import { describe, expect, test, vi } from 'vitest';
import { boxesToTell, controlBoxes, placeBoxes, watchBoxes } from '../../src/page/control-boxes';
import type { ControlBox } from '../../src/page/control-boxes';
import { openShadowOf } from '../../src/page/roots';
import { atOnce } from '../../src/page/slices';
import { laidOut, scrolling } from './laid-out';
import type { TestPage } from './dom';

const boxesIn = ({ document }: Pick<TestPage, 'document'>, except: Element | null = null): ControlBox[] =>
  atOnce(controlBoxes(document, { shadowOf: openShadowOf, except }));

const seenIn = (markup: string) => boxesIn(laidOut(markup)).map(({ seen }) => seen);

const place = 'at="10 20 100 30"';
const here = [10, 20, 100, 30];

describe('what counts as a control', () => {
  test.each([
    `<input ${place}>`,
    `<div role="combobox" ${place}></div>`,
    `<li role="radio" ${place}>Email</li>`,
    `<a href="/x" ${place}>x</a>`,
    `<div tabindex="0" ${place}>x</div>`,
    `<div onclick="go()" ${place}>x</div>`,
    `<p contenteditable ${place}>x</p>`,
    `<label ${place}>x</label>`,
  ])('%s', (markup) => {
    expect(seenIn(markup)).toEqual([here]);
  });

  test.each([
    `<div ${place}>text</div>`,
    `<input type="hidden" ${place}>`,
    `<input hidden ${place}>`,
    `<div role="region" tabindex="-1" ${place}></div>`,
    `<div role="button" at="0 0 800 500"></div>`,
    `<input at="-500 20 100 30">`,
  ])('not %s', (markup) => {
    expect(seenIn(markup)).toEqual([]);
  });

  test('a pane that takes the focus to be scrolled is none, what is in it is', () => {
    expect(seenIn(`<div tabindex="0" at="0 0 300 300"><input ${place}></div>`)).toEqual([here]);
  });

  test('one in a shadow root is found', () => {
    const page = laidOut('<div id="box" at="0 0 200 200"></div>');
    page.one('#box').attachShadow({ mode: 'open' }).innerHTML = `<input ${place}>`;
    expect(boxesIn(page).map(({ seen }) => seen)).toEqual([here]);
  });
});

describe('what lies over a control', () => {
  test('something else makes it none', () => {
    expect(seenIn(`<div><input ${place}></div><div at="0 0 400 400"></div>`)).toEqual([]);
  });

  test('does so in a shadow root, too', () => {
    const page = laidOut('<div id="box" at="0 0 200 200"></div>');
    const markup = `<div><input ${place}></div><p at="0 0 200 200"></p>`;
    page.one('#box').attachShadow({ mode: 'open' }).innerHTML = markup;
    expect(boxesIn(page)).toEqual([]);
  });

  test('a part of its own wrapper, or what it stands in, does not', () => {
    expect(seenIn(`<div ${place}><input ${place}><span ${place}></span></div>`)).toEqual([here]);
  });

  test('our own box is looked through', () => {
    const page = laidOut(`<div><input ${place}></div><b at="0 0 400 400"></b>`);
    expect(boxesIn(page, page.one('b')).map(({ seen }) => seen)).toEqual([here]);
  });
});

describe('scrolling', () => {
  const scroller = (style: string, inside: string) =>
    laidOut(`<div id="pane" style="${style}" at="0 100 400 200">${inside}</div>`);

  test('brings a control over all that it can pass', () => {
    const page = scroller('overflow-y: auto', '<input at="10 250 100 30">');
    scrolling(page.one('#pane'), { scrollHeight: 1000, clientHeight: 200, scrollTop: 100 });
    expect(boxesIn(page)).toEqual([{ seen: [10, 250, 100, 30], swept: [10, 100, 100, 200] }]);
  });

  test('as far as there is something left to scroll', () => {
    const page = scroller('overflow-y: auto', '<input at="10 250 100 30">');
    scrolling(page.one('#pane'), { scrollHeight: 260, clientHeight: 200, scrollTop: 50 });
    expect(boxesIn(page)[0]?.swept).toEqual([10, 240, 100, 60]);
  });

  test('brings one in that is out of sight', () => {
    const page = scroller('overflow-y: scroll', '<input at="10 900 100 30">');
    scrolling(page.one('#pane'), { scrollHeight: 2000, clientHeight: 200, scrollTop: 0 });
    expect(boxesIn(page)).toEqual([{ seen: null, swept: [10, 100, 100, 200] }]);
  });

  test('cuts what does not scroll', () => {
    expect(boxesIn(scroller('overflow-x: hidden; overflow-y: hidden', '<input at="10 290 100 30">'))).toEqual(
      [{ seen: [10, 290, 100, 10], swept: [10, 290, 100, 10] }],
    );
    expect(boxesIn(scroller('overflow-x: hidden; overflow-y: hidden', '<input at="10 400 100 30">'))).toEqual(
      [],
    );
  });

  test('does not move what is fixed', () => {
    const page = scroller('overflow-y: auto', `<input style="position: fixed" at="10 250 100 30">`);
    scrolling(page.one('#pane'), { scrollHeight: 1000, clientHeight: 200, scrollTop: 100 });
    expect(boxesIn(page)[0]?.swept).toEqual([10, 250, 100, 30]);
  });

  test('of a pane behind another one is of no account', () => {
    const page = laidOut(
      `<div id="pane" style="overflow-y: auto" at="0 100 400 200"><input at="10 900 100 30"></div><div at="0 100 400 200"></div>`,
    );
    scrolling(page.one('#pane'), { scrollHeight: 2000, clientHeight: 200, scrollTop: 0 });
    expect(boxesIn(page)).toEqual([]);
  });
});

describe('telling another document', () => {
  const control = (...swept: [number, number, number, number]): ControlBox => ({ seen: null, swept });

  test('whole pixels, and nothing twice', () => {
    const told = boxesToTell([control(10.4, 20.6, 5, 5), control(0, 0, 100, 100), control(200, 0, 9, 9)]);
    expect(told).toEqual([
      [0, 0, 100, 100],
      [200, 0, 9, 9],
    ]);
  });

  test('too many become few, and leave none out', () => {
    const many = Array.from({ length: 10 }, (_, at) => control(at * 20, 0, 10, 10));
    const told = boxesToTell(many, 4);
    expect(told).toHaveLength(4);
    expect(told[3]).toEqual([60, 0, 130, 10]);
  });

  test('the page around moves them to its iframe, and cuts them there', () => {
    const page = laidOut('<iframe at="100 50 300 200"></iframe>');
    const iframe = page.document.querySelector('iframe')!;
    expect(
      placeBoxes(
        [
          [10, 20, 30, 40],
          [290, 0, 30, 10],
          [400, 0, 9, 9],
        ],
        iframe,
      ),
    ).toEqual([
      [110, 70, 30, 40],
      [390, 50, 10, 10],
    ]);
  });
});

describe('the watch', () => {
  test('tells at once, then only what changed, and what changed when asked again', async () => {
    const { document, window } = laidOut(`<input ${place}>`);
    const changed = vi.fn();
    const stopper = new window.AbortController();
    const { again } = watchBoxes({ document, shadowOf: openShadowOf, changed, signal: stopper.signal });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    expect(changed).toHaveBeenLastCalledWith([here]);
    document.body.append(document.createElement('p'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(changed).toHaveBeenCalledTimes(1);
    document.querySelector('input')!.setAttribute('at', '50 20 100 30');
    await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith([[50, 20, 100, 30]]));
    again();
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(3));
    stopper.abort();
    document.querySelector('input')!.setAttribute('at', '60 20 100 30');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(changed).toHaveBeenCalledTimes(3);
  });
});
