// How much of the strip is shown where: bar, panel or icon, staying where it is while that is as good.

import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/model/message';
import { common } from '../../src/page/box';
import { boxAt } from '../../src/page/free-place';
import type { Survey } from '../../src/page/free-place';
import { atOnce } from '../../src/page/slices';
import { choosePlace, shownOf } from '../../src/page/stand-choice';
import type { Standing } from '../../src/page/stand-choice';
import { surveyWith } from './survey-of';

const sizes = {
  panel: { width: 380, height: 340 },
  bar: { width: 400, height: 40 },
  icon: { width: 40, height: 40 },
};
const still: Standing = {
  wanted: { isFolded: false },
  isOpen: false,
  sizes,
  corner: null,
  shown: 'bar',
  isPinned: false,
  push: null,
  isRightToLeft: false,
};

const choose = (survey: Survey, standing: Partial<Standing> = {}) =>
  atOnce(choosePlace(survey, { ...still, ...standing }));

describe('there is room', () => {
  test('for everything in an empty window', () => {
    expect(choose(surveyWith({}))).toEqual({ room: 'panel', corner: { x: 388, y: 548 }, allowed: {} });
  });

  test('for the line alone above a form', () => {
    const form: Box = [0, 100, 800, 500];
    const { room, corner } = choose(surveyWith({ taken: [form] }));
    expect(room).toBe('bar');
    expect(common(form, boxAt(corner!, sizes.bar))).toBeNull();
  });

  test('for the icon alone beside it', () => {
    const form: Box = [0, 0, 700, 600];
    const { room, corner } = choose(surveyWith({ taken: [form] }));
    expect(room).toBe('icon');
    expect(common(form, boxAt(corner!, sizes.icon))).toBeNull();
  });

  test('for nothing on a form that fills the window', () => {
    expect(choose(surveyWith({ taken: [[0, 0, 800, 600]] }))).toMatchObject({ room: 'icon', corner: null });
  });

  test('for an icon that the user folded, and that says nothing of less room', () => {
    const folded = { wanted: { isFolded: true } };
    expect(choose(surveyWith({}), folded)).toMatchObject({ room: 'bar', corner: { x: 748, y: 548 } });
    expect(shownOf({ ...still, ...folded }, 'bar')).toBe('icon');
  });
});

describe('where it stands', () => {
  test('it stays while that is as good', () => {
    const corner = { x: 100, y: 100 };
    expect(choose(surveyWith({}), { corner }).corner).toEqual(corner);
    expect(choose(surveyWith({ taken: [[300, 110, 50, 20]] }), { corner }).corner).not.toEqual(corner);
  });

  test('it leaves text for a place without, and stays on it where there is none', () => {
    const corner = { x: 100, y: 100 };
    const standing = { corner, shown: 'icon' as const, wanted: { isFolded: true } };
    const text: Box = [0, 0, 300, 300];
    const moved = choose(surveyWith({ ground: [['text', text]] }), standing).corner!;
    expect(common(text, boxAt(moved, sizes.icon))).toBeNull();
    expect(choose(surveyWith({ ground: [['text', [0, 0, 800, 600]]] }), standing).corner).toEqual(corner);
  });

  test('it is where the user wants the icon, whatever place its line had', () => {
    const { corner } = choose(surveyWith({}), { corner: { x: 100, y: 100 }, wanted: { isFolded: true } });
    expect(corner).toEqual({ x: 748, y: 548 });
  });
});

describe('pushed', () => {
  const corner = { x: 204, y: 204 };

  test.each([
    [
      { x: 16, y: 0 },
      { x: 220, y: 204 },
    ],
    [
      { x: 0, y: -16 },
      { x: 204, y: 188 },
    ],
    [
      { x: -128, y: 0 },
      { x: 76, y: 204 },
    ],
  ])('by %o it goes there', (push, goal) => {
    expect(choose(surveyWith({}), { corner, push }).corner).toEqual(goal);
  });

  test('it leaps over what is in the way', () => {
    const control: Box = [620, 200, 100, 60];
    const found = choose(surveyWith({ taken: [control] }), { corner, push: { x: 0, y: 16 } }).corner!;
    expect(found.y).toBe(220);
    const below: Box = [100, 250, 600, 60];
    const leapt = choose(surveyWith({ taken: [below] }), { corner, push: { x: 0, y: 16 } }).corner!;
    expect(leapt.y).toBeGreaterThan(310);
  });

  test('it stays where there is no way', () => {
    const wall: Box = [0, 250, 800, 350];
    expect(choose(surveyWith({ taken: [wall] }), { corner, push: { x: 0, y: 16 } }).corner).toEqual(corner);
  });
});

describe('an open panel', () => {
  const everywhere: Box = [0, 0, 800, 600];

  test('has a place of its own where there is one', () => {
    const form: Box = [0, 0, 400, 600];
    const { room, corner } = choose(surveyWith({ taken: [form] }), { isOpen: true });
    expect(room).toBe('panel');
    expect(common(form, boxAt(corner!, sizes.panel))).toBeNull();
  });

  test('covers what it must, says so, and leaves the focus', () => {
    const focus: Box = [500, 300, 200, 40];
    const choice = choose(surveyWith({ taken: [everywhere], focus }), { isOpen: true });
    expect(choice).toMatchObject({ room: 'icon', allowed: null });
    expect(common(focus, boxAt(choice.corner!, sizes.panel))).toBeNull();
  });

  test('is lower where nothing else leaves the focus free', () => {
    const window = { width: 500, height: 400 };
    const focus: Box = [50, 100, 400, 40];
    const choice = choose(surveyWith({ window, taken: [[0, 0, 500, 400]], focus }), { isOpen: true });
    expect(choice.height).toBe(400 - 140 - 24);
    const lower = { ...sizes, panel: { width: 380, height: 236 } };
    const again = choose(surveyWith({ window, taken: [[0, 0, 500, 400]], focus }), {
      isOpen: true,
      sizes: lower,
    });
    expect(common(focus, boxAt(again.corner!, lower.panel))).toBeNull();
    expect(again.height).toBeUndefined();
  });

  test('stays where the user put it, with a free place beside it', () => {
    const standing = { isOpen: true, isPinned: true, shown: 'panel' as const, corner: { x: 20, y: 60 } };
    const survey = surveyWith({ taken: [[0, 0, 400, 600]] });
    expect(choose(survey, standing).corner).toEqual(standing.corner);
    expect(choose(survey, { ...standing, isPinned: false }).corner).not.toEqual(standing.corner);
  });

  test('stays where the user put it, until the focus is there', () => {
    const survey = { taken: [everywhere] };
    const standing = { isOpen: true, isPinned: true, shown: 'panel' as const, corner: { x: 60, y: 60 } };
    expect(choose(surveyWith(survey), standing).corner).toEqual(standing.corner);
    const focus: Box = [100, 100, 50, 20];
    expect(choose(surveyWith({ ...survey, focus }), standing).corner).not.toEqual(standing.corner);
  });
});
