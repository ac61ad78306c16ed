// The rows of a long list: asked for once, by the page, kept as long as they are near.

import { expect, test, vi } from 'vitest';
import { Pages } from '../../src/ui/parts/pages';

const rest = () => new Promise((resolve) => setTimeout(resolve, 2));

function numbers(fail = false) {
  const fetch = vi.fn((from: number, to: number) =>
    fail
      ? Promise.reject(new Error('broken'))
      : Promise.resolve(Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const onChange = vi.fn();
  const onFailure = vi.fn();
  return { fetch, onChange, onFailure, pages: new Pages<number>(fetch, { onChange, onFailure }) };
}

test('a row is there once its page has come, and asked for once', async () => {
  const { fetch, onChange, pages } = numbers();
  pages.need(250, 260);
  expect(pages.at(255)).toBeUndefined();
  await rest();
  pages.need(251, 261);
  await rest();
  expect([pages.at(255), pages.at(99)]).toEqual([255, undefined]);
  expect([fetch.mock.calls, onChange.mock.calls.length]).toEqual([[[200, 300]], 1]);
});

test('rows over the edge of a page need both', async () => {
  const { fetch, pages } = numbers();
  pages.need(195, 205);
  await rest();
  expect(fetch.mock.calls).toEqual([
    [100, 200],
    [200, 300],
  ]);
});

test('what is far away is forgotten, what is looked at never', async () => {
  const { fetch, pages } = numbers();
  for (let page = 0; page < 40; page += 1) {
    pages.need(page * 100, page * 100 + 10);
    await rest();
  }
  expect([pages.at(5), pages.at(3905), fetch.mock.calls.length]).toEqual([undefined, 3905, 40]);
});

test('a saved row stands in its place, and nowhere else', async () => {
  const { pages } = numbers();
  await pages.load(0, 10);
  pages.put(5, -1);
  pages.put(500, -2);
  expect([pages.at(5), pages.at(6), pages.at(500)]).toEqual([-1, 6, undefined]);
});

test('once stopped, nothing is asked and nothing comes', async () => {
  const { fetch, onChange, pages } = numbers();
  pages.need(0, 10);
  pages.stop();
  pages.need(500, 510);
  await rest();
  expect([fetch.mock.calls.length, onChange.mock.calls.length, pages.at(5)]).toEqual([1, 0, undefined]);
});

test('a failure is told once, and nothing is asked again', async () => {
  const { fetch, onFailure, pages } = numbers(true);
  pages.need(0, 10);
  await rest();
  pages.need(0, 10);
  await rest();
  expect([fetch.mock.calls.length, onFailure.mock.calls.length]).toEqual([1, 1]);
  await expect(numbers(true).pages.load(0, 10)).rejects.toThrow('broken');
});
