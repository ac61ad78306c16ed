// A colour of its own for every tenant, always the same one, with an ink that can be read on it.

import { hash } from './hash';

/** Two colours as `#rrggbb`. */
export interface TenantColour {
  readonly background: string;
  readonly ink: string;
}

export interface ColourLook {
  readonly theme: 'light' | 'dark';
  /** The least contrast between both, by WCAG 2.2 (1.4.3: 4.5, 1.4.6: 7). */
  readonly contrast: number;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** Dark grounds under white ink on a light page, light grounds under black ink on a dark one. */
const looks = {
  light: { from: 0.5, step: -0.01, ink: '#ffffff' },
  dark: { from: 0.74, step: 0.01, ink: '#0b0f0e' },
} as const;

/** Tenants of one hue differ in strength, too. */
const strengths = [0.13, 0.08] as const;

/**
 * The colour of a tenant by its id (else its domain or name; letter case does not matter). The hue comes from a hash
 * and is spread evenly over a circle of hues that look equally far apart (OKLCH); lightness is moved until the
 * contrast is reached, which is computed from the colours as they are written.
 */
export function tenantColour(key: string, { theme, contrast }: ColourLook): TenantColour {
  const bits = scatter(hash(key.toLowerCase()));
  const hue = ((bits % 65_536) / 65_536) * 2 * Math.PI;
  const strength = strengths[(bits >>> 16) % strengths.length] ?? 0;
  const { from, step, ink } = looks[theme];
  const steps = Math.floor((step > 0 ? 1 - from : from) / Math.abs(step));
  for (let at = 0; at <= steps; at += 1) {
    const background = written(inGamut(from + at * step, strength, hue));
    if (contrastOf(background, ink) >= contrast) return { background, ink };
  }
  return theme === 'light' ? { background: '#000000', ink } : { background: '#ffffff', ink: '#000000' };
}

/** WCAG contrast of two colours written `#rrggbb`, 1 to 21, in either order. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Mixes all bits of a hash into all others (the end of MurmurHash3): FNV leaves those of like ids alike. */
function scatter(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The colour with as much of its strength as a screen can show at this lightness. */
function inGamut(lightness: number, strength: number, hue: number): Rgb {
  for (let chroma = strength; chroma > 0; chroma -= 0.005) {
    const rgb = linearRgb(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
    if (rgb.every((part) => part >= 0 && part <= 1)) return rgb;
  }
  return linearRgb(lightness, 0, 0);
}

/** OKLab to linear sRGB (Björn Ottosson, 2020; CSS Color 4 §18). */
function linearRgb(lightness: number, a: number, b: number): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function written(rgb: Rgb): string {
  const parts = rgb.map((part) => {
    const bounded = Math.min(1, Math.max(0, part));
    const encoded = bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * bounded ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
