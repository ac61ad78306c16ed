// The colours of tenants: the same each time, spread over the circle, readable by a contrast computed here anew.

import { describe, expect, it } from 'vitest';
import { contrastOf, tenantColour } from '../../src/text/tenant-colour';

const guid = (number: number) => `${number.toString(16).padStart(8, '0')}-604b-40ac-a9d7-9fd97c0b779f`;
/** Ids as directories have them, and as sample data count them. */
const keys = [
  ...Array.from({ length: 400 }, (_none, at) => guid(at * 7_919 + 123_457)),
  ...Array.from({ length: 400 }, (_none, at) => guid(at)),
];
const looks = (['light', 'dark'] as const).flatMap((theme) =>
  [4.5, 7].map((contrast) => ({ theme, contrast })),
);

/** WCAG’s formula, written from its text. */
function ratio(one: string, other: string): number {
  const light = (colour: string) => {
    const [r, g, b] = [...colour.matchAll(/[0-9a-f]{2}/g)].map(([part]) => {
      const share = Number(`0x${part}`) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The hue of HSL, in degrees. */
function hueOf(colour: string): number {
  const [r, g, b] = [...colour.matchAll(/[0-9a-f]{2}/g)].map(([part]) => Number(`0x${part}`)) as [
    number,
    number,
    number,
  ];
  const most = Math.max(r, g, b);
  const spread = most - Math.min(r, g, b);
  if (most === r) return ((60 * (g - b)) / spread + 360) % 360;
  return most === g ? 120 + (60 * (b - r)) / spread : 240 + (60 * (r - g)) / spread;
}

describe('the colour of a tenant', () => {
  it.each(looks)('can be read: $contrast to 1 in $theme', (look) => {
    const poor = keys.filter((key) => {
      const { background, ink } = tenantColour(key, look);
      return ratio(background, ink) < look.contrast;
    });
    expect(poor).toEqual([]);
  });

  it('is the same each time, however its id is written', () => {
    const look = { theme: 'light', contrast: 4.5 } as const;
    const key = '6babcaad-604b-40ac-a9d7-9fd97c0b779f';
    expect(tenantColour(key, look)).toEqual(tenantColour(key, look));
    expect(tenantColour(key.toUpperCase(), look)).toEqual(tenantColour(key, look));
    expect(tenantColour(key, look).background).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each(looks)('is spread over all hues, in $theme at $contrast', (look) => {
    const sectors = new Array<number>(8).fill(0);
    for (const key of keys) {
      const at = Math.floor(hueOf(tenantColour(key, look).background) / 45);
      sectors[at] = (sectors[at] ?? 0) + 1;
    }
    expect(Math.min(...sectors)).toBeGreaterThan(keys.length / 40);
    expect(Math.max(...sectors)).toBeLessThan(keys.length / 3);
  });

  it('tells nearly all of a list apart', () => {
    const seen = new Set(keys.map((key) => tenantColour(key, { theme: 'light', contrast: 4.5 }).background));
    expect(seen.size).toBeGreaterThan(keys.length * 0.7);
  });

  it('takes any key, and reaches a contrast that only black and white have', () => {
    expect(tenantColour('', { theme: 'light', contrast: 21 })).toEqual({
      background: '#000000',
      ink: '#ffffff',
    });
    expect(tenantColour('شركة', { theme: 'dark', contrast: 21 })).toEqual({
      background: '#ffffff',
      ink: '#000000',
    });
  });
});

it('contrast is what WCAG says it is', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastOf('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
});
