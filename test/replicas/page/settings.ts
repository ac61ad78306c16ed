// Reads the scenario settings of a replica from the query string of its document.
import { readEra, type Era } from './era';
import { LANGS, type Lang } from './texts';
import { pick, readVariants, type Variants } from './variants';

/** Everything a test can choose through the query string. */
export interface Settings extends Variants, Era {
  readonly form: (typeof FORMS)[number];
  readonly lang: Lang;
  readonly tenant: 'customer' | 'own' | 'name-only' | 'none' | 'late';
  readonly directory: string;
  readonly user: string;
  readonly steps: 'wizard' | 'single' | 'late';
  readonly start: number;
  readonly solutions: 'page' | 'overlay';
  readonly problem: 'empty' | 'filled';
  readonly prefilled: readonly string[];
  readonly projection: 'normal' | 'reformat' | 'reject' | 'revert';
  readonly frames: 'plain' | 'prewarmed' | 'swap' | 'sandboxed';
  readonly options: 'normal' | 'lazy' | 'neardup';
  readonly plan: boolean;
  readonly throws: boolean;
  readonly vanish: boolean;
  readonly decoys: boolean;
  readonly route: boolean;
  /** Exchanged kinds of controls, see `controls.ts`. */
  readonly controls: readonly string[];
  readonly rerender: boolean;
  readonly glyphs: boolean;
  /** Width of the React blade's frame in pixels; 0 for all there is. */
  readonly width: number;
}

const FORMS = [
  'ko',
  'fluent8',
  'fluent8-top',
  'fluent7',
  'fluent7-top',
  'fluent9',
  'fluent9-top',
  'fast',
  'fast-top',
  'he',
  'he-top',
  'plain-shadow',
  'plain-shadow-top',
  'vm',
  'profile',
  'none',
  'supportplans',
] as const;

/** The query string of this document, or the one it was given where its address has none (about:blank, srcdoc). */
export function ownSearch(): string {
  return document.documentElement.dataset.search ?? location.search;
}

/** The settings written in a query string; anything missing or unknown has its default. */
export function readSettings(search: string): Settings {
  const query = new URLSearchParams(search);
  const start = Number(query.get('start') ?? '1');
  const era = readEra(query);
  const step = [1, 2, 3, 4].includes(start) ? Math.min(start, era.generation === 1 ? 3 : 4) : 1;
  const steps = pick(query.get('steps'), ['wizard', 'single', 'late']);
  const beginning = steps === 'wizard' && step === 1;
  return {
    ...readVariants(query),
    ...era,
    form: pick(query.get('form'), FORMS),
    lang: pick(query.get('lang'), LANGS),
    tenant: pick(query.get('tenant'), ['customer', 'own', 'name-only', 'none', 'late']),
    directory: query.get('directory') ?? '',
    user: query.get('user') ?? '',
    steps,
    start: step,
    solutions: pick(query.get('solutions'), ['page', 'overlay']),
    problem: pick(query.get('problem'), beginning ? ['empty', 'filled'] : ['filled', 'empty']),
    prefilled: (query.get('prefilled') ?? '').split(','),
    projection: pick(query.get('projection'), ['normal', 'reformat', 'reject', 'revert']),
    frames: pick(query.get('frames'), ['plain', 'prewarmed', 'swap', 'sandboxed']),
    options: pick(query.get('options'), ['normal', 'lazy', 'neardup']),
    plan: query.get('noplan') !== '1',
    throws: query.get('throws') === '1',
    vanish: query.get('vanish') === '1',
    decoys: query.get('decoys') === '1',
    route: query.get('route') === '1',
    controls: (query.get('controls') ?? '').split(',').filter((name) => name !== ''),
    rerender: query.get('rerender') === '1',
    glyphs: query.get('glyphs') === '1',
    width: Number(query.get('width') ?? '0') || 0,
  };
}
