// Decides where a box stands and how much of it is shown, by what the window holds and the user wants.

import type { Box } from '../model/message';
import type { StripPlace } from '../model/strip-place';
import { costFor } from './anchors';
import { common } from './box';
import type { Point, Size } from './box';
import { anyLevels, boxAt, freeLevels, freePlace, leastBad, levelAt, margin } from './free-place';
import type { Level, Survey, Wish } from './free-place';
import type { Steps } from './slices';

/** What there is room for without covering a control: all of it, one line, or no more than an icon. */
export const rooms = ['panel', 'bar', 'icon'] as const;
export type Room = (typeof rooms)[number];

export interface Standing {
  readonly wanted: StripPlace;
  /** The panel is shown. */
  readonly isOpen: boolean;
  readonly sizes: Readonly<Record<Room, Size>>;
  /** Where it is, if it rather stays; a place that is only as good is no reason to move. */
  readonly corner: Point | null;
  /** What is shown of it there. */
  readonly shown: Room;
  /** The user put the open panel there: it may cover what it covers. */
  readonly isPinned: boolean;
  /** The way the user pushes it. */
  readonly push: Point | null;
  readonly isRightToLeft: boolean;
}

export interface Choice {
  readonly room: Room;
  /** Null: it has to be hidden. */
  readonly corner: Point | null;
  /** What it lies over; null when it shows more than there is room for. */
  readonly allowed: Level | null;
  /** The height in pixels with which it would leave the focused control free; absent when it does. */
  readonly height?: number;
}

/** What is taken for a size that was not seen yet. */
export const usualSizes: Readonly<Record<Room, Size>> = {
  panel: { width: 400, height: 360 },
  bar: { width: 440, height: 44 },
  icon: { width: 40, height: 40 },
};

/** What is shown of it when there is room for so much. */
export function shownOf({ wanted, isOpen }: Pick<Standing, 'wanted' | 'isOpen'>, room: Room): Room {
  if (isOpen) return 'panel';
  return wanted.isFolded || room === 'icon' ? 'icon' : 'bar';
}

/** A panel that is open finds a place whatever it covers; else no control is ever covered. */
export function* choosePlace(survey: Survey, standing: Standing): Steps<Choice> {
  const { wanted, isOpen } = standing;
  if (isOpen) return yield* chooseForPanel(survey, standing);
  const bar = wanted.isFolded ? null : yield* find(survey, standing, 'bar');
  if (bar) {
    const panel = yield* find(survey, { ...standing, corner: null, push: null }, 'panel');
    return { ...bar, room: panel ? 'panel' : 'bar' };
  }
  const icon = yield* find(survey, standing, 'icon');
  const room = wanted.isFolded ? 'bar' : 'icon';
  return icon ? { ...icon, room } : { room, corner: null, allowed: {} };
}

function* chooseForPanel(survey: Survey, standing: Standing): Steps<Choice> {
  const { corner, isPinned, sizes } = standing;
  const isOn = (at: Point) => survey.focus && common(survey.focus, boxAt(at, sizes.panel));
  const found = corner && isPinned ? null : yield* find(survey, standing, 'panel');
  if (found) return { ...found, room: 'panel' };
  const bar = yield* find(survey, { ...standing, corner: null, push: null }, 'bar');
  const room = bar ? 'bar' : 'icon';
  if (corner && !isOn(corner) && isInside(survey, corner, sizes.panel))
    return { room, corner, allowed: null };
  const least = leastBad(survey, wishFor(survey, standing, 'panel'));
  const height = survey.focus && isOn(least) ? heightBeside(survey.focus, survey.window) : null;
  return { room, corner: least, allowed: null, ...(height !== null && { height }) };
}

/** A panel less high shows nothing. */
const lowest = 150;

/** What there is above or below the focused control, whichever is more. */
function heightBeside([, top, , height]: Box, window: Size): number {
  return Math.max(lowest, Math.max(top, window.height - top - height) - 2 * margin);
}

function isInside({ window }: Survey, { x, y }: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height;
}

interface Found {
  readonly corner: Point;
  readonly allowed: Level;
}

/** The place it has while none is better; pushed, the next one that way, else the same. */
function* find(survey: Survey, standing: Standing, shown: Room): Steps<Found | null> {
  const wish = wishFor(survey, standing, shown);
  const corner = shown === standing.shown ? standing.corner : null;
  const level = corner ? levelAt(survey, boxAt(corner, wish.size), wish.levels) : wish.levels.length;
  const kept = corner && wish.levels[level] ? { corner, allowed: wish.levels[level] } : null;
  const levels = standing.push ? wish.levels : wish.levels.slice(0, level);
  const found = yield* freePlace(survey, { ...wish, levels });
  const allowed = found && levels[found.level];
  return allowed ? { corner: found.corner, allowed } : kept;
}

function wishFor(survey: Survey, standing: Standing, shown: Room): Wish {
  const { sizes, wanted, isRightToLeft, corner, push } = standing;
  const size = sizes[shown];
  const levels = shown === 'icon' ? anyLevels : freeLevels;
  if (!push || !corner) {
    return { size, levels, costOf: costFor({ window: survey.window, size, isRightToLeft }, wanted.at) };
  }
  const way = { x: Math.sign(push.x), y: Math.sign(push.y) };
  const costOf = ({ x, y }: Point) => {
    const ahead = (x - corner.x) * way.x + (y - corner.y) * way.y;
    const aside = Math.abs((x - corner.x) * way.y) + Math.abs((y - corner.y) * way.x);
    const goal = Math.abs(push.x) + Math.abs(push.y);
    return ahead < Math.min(4, goal) ? Infinity : Math.abs(ahead - goal) + 3 * aside;
  };
  const goal = { x: corner.x + push.x, y: corner.y + push.y };
  return { size, levels, costOf, also: [goal] };
}
