// Keeps a box of ours where it covers no control of the page: places it, looks whether it may stay, moves it.

import type { Box, FrameSize } from '../model/message';
import type { StripPlace } from '../model/strip-place';
import { sharesOf } from './anchors';
import { boxOf, common } from './box';
import type { Point, Size } from './box';
import { followPointer } from './drag';
import type { Level } from './free-place';
import { FrameBoxes } from './frame-boxes';
import { isWorse } from './recheck';
import { viewOf } from './roots';
import type { ShadowOf } from './roots';
import { inSlices } from './slices';
import type { Pausing } from './slices';
import { choosePlace, shownOf, usualSizes } from './stand-choice';
import type { Choice, Room } from './stand-choice';
import { Spot } from './stand-spot';
import { focusBox, sizeOf, surveyOf } from './survey';

export interface StandHands extends Pausing {
  readonly document: Document;
  /** The box's element; its size is what is in it. */
  readonly host: HTMLElement;
  /** Null for `host`. */
  readonly shadowOf: ShadowOf;
  readonly put: (corner: Point, isHidden: boolean) => void;
  readonly showRoom: (room: Room) => void;
  /** It must be no higher, in pixels; null: as high as it likes. */
  readonly limit: (height: number | null) => void;
  /** What is shown of it now; who shows it may be ahead of us. */
  readonly shown: () => Room;
  /** The user put it there: shares of the room beside it. */
  readonly keep: (at: Point) => void;
  readonly signal: AbortSignal;
}

/** A better place is looked for after so long, then half as often each time. */
const firstLookMs = 1500;
const rarestLookMs = 24_000;
/** After something the user did, which may change the page. */
const soonMs = 500;
/** Fewer pixels are no drag, but an unsteady hand. */
const least = 4;

export class Stand {
  private wanted: StripPlace = { isFolded: false };
  private isOpen = false;
  private room: Room = 'bar';
  private shown: Room = 'bar';
  private allowed: Level | null = null;
  private readonly sizes: Record<Room, Size> = { ...usualSizes };
  /** The size it had, or was to have, when it was placed last. */
  private size: Size = usualSizes.bar;
  private readonly spot: Spot;
  private readonly frames: FrameBoxes;
  private isBusy = false;
  private isStale = false;
  /** The place it has is no reason to stay. */
  private isFresh = true;
  private isPinned = false;
  private isDragged = false;
  private push: Point | null = null;
  private looks = 0;
  private lookAt = Infinity;
  private checks = 0;

  constructor(private readonly hands: StandHands) {
    this.frames = new FrameBoxes(hands.document);
    this.spot = new Spot({ ...hands, window: () => sizeOf(hands.document) });
  }

  /** When it came to where it is, in milliseconds of `now`; Infinity while it is hidden. */
  settledAt(): number {
    return this.spot.since;
  }

  /** What the user wants, and whether the panel is shown. */
  wish({ at, isFolded }: StripPlace, isOpen = this.isOpen): void {
    const { wanted } = this;
    const isSame = wanted.isFolded === isFolded && wanted.at?.x === at?.x && wanted.at?.y === at?.y;
    if (isSame && this.isOpen === isOpen) return;
    this.wanted = at ? { at, isFolded } : { isFolded };
    this.isPinned = false;
    this.isOpen = isOpen;
    this.renew();
  }

  open(isOpen: boolean): void {
    this.wish(this.wanted, isOpen);
  }

  takeBoxes(frame: FrameSize, boxes: readonly Box[]): void {
    this.frames.take(frame, boxes);
    this.place();
  }

  /** The box has another size now. */
  resized(): void {
    const { width, height } = this.hands.host.getBoundingClientRect();
    if (width < 1) return;
    const before = this.size;
    this.size = { width, height };
    this.sizes[this.hands.shown()] = this.size;
    if (width === before.width && height === before.height) return;
    if (!this.isDragged) this.spot.grow(before, this.size);
    this.place();
  }

  /** It came into the page just now, or came back. */
  appeared(): void {
    this.spot.touch();
    this.lookSoon();
  }

  /** The window changed: the place is chosen anew. */
  renew(): void {
    this.isFresh = true;
    this.hands.limit(null);
    this.look(0);
  }

  /** The page may change soon, for the user did something. */
  lookSoon(): void {
    this.looks = 0;
    this.lookAt = Math.min(this.lookAt, this.hands.now() + soonMs);
  }

  /** Looks whether it may stay; cheap enough for every frame. */
  check(): void {
    if (this.isDragged) return;
    if (this.hands.now() >= this.lookAt) this.look(this.looks + 1);
    if (this.spot.isHidden || this.isBusy || !this.isInTheWay()) return;
    // A flash is better than a control that cannot be clicked; who works in the box does not lose it.
    const { document, host } = this.hands;
    if (document.activeElement !== host) this.spot.moveTo(this.spot.corner, this.size, true);
    this.isPinned = false;
    this.place();
  }

  drag(press: PointerEvent): void {
    const from = this.spot.corner;
    this.isDragged = true;
    const move = (corner: Point) => {
      this.spot.moveTo(corner, this.size);
    };
    const end = (corner: Point | null) => {
      this.isDragged = false;
      const isFar = corner && Math.abs(corner.x - from.x) + Math.abs(corner.y - from.y) >= least;
      move(isFar ? corner : from);
      if (isFar) this.settle();
    };
    followPointer(press, { from, move, end, signal: this.hands.signal });
  }

  /** Goes to the next free place that way; an open panel that covers something anyhow goes anywhere. */
  step(by: Point): void {
    if (this.allowed !== null) {
      this.push = by;
      return this.place();
    }
    const { x, y } = this.spot.corner;
    this.spot.moveTo({ x: x + by.x, y: y + by.y }, this.size);
    this.settle();
  }

  private isInTheWay(): boolean {
    const { document, host } = this.hands;
    const box = boxOf(host);
    const focus = focusBox(document, { ...this.hands, except: host });
    if (focus !== null && common(focus, box) !== null) return true;
    const { allowed } = this;
    return allowed !== null && isWorse(box, { ...this.hands, allowed, phase: (this.checks += 1) });
  }

  /** Remembers the place it has as the user's, and lets it stay if it may. */
  private settle(): void {
    this.isPinned = this.isOpen;
    this.noteAt();
    this.place();
  }

  private noteAt(): void {
    const at = sharesOf({ window: sizeOf(this.hands.document), size: this.size }, this.spot.corner);
    this.wanted = { ...this.wanted, at };
    this.hands.keep(at);
  }

  private look(looks: number): void {
    this.looks = looks;
    this.lookAt = this.hands.now() + Math.min(rarestLookMs, firstLookMs * 2 ** looks);
    this.place();
  }

  private place(): void {
    this.isStale = true;
    this.placeAgain();
  }

  private async placeNow(): Promise<void> {
    if (this.hands.signal.aborted) return;
    const { push } = this;
    const steps = this.choose(push);
    [this.isBusy, this.isStale, this.isFresh, this.push] = [true, false, false, null];
    this.apply(await inSlices(steps, this.hands), push !== null);
    this.isBusy = false;
    this.placeAgain();
  }

  private placeAgain(): void {
    if (this.isStale && !this.isBusy) void this.placeNow();
  }

  private choose(push: Point | null) {
    const { document, host, shadowOf } = this.hands;
    const { direction } = viewOf(host).getComputedStyle(document.documentElement);
    const standing = {
      wanted: this.wanted,
      isOpen: this.isOpen,
      sizes: this.sizes,
      corner: this.isFresh || this.spot.isHidden ? null : this.spot.corner,
      shown: this.shown,
      isPinned: this.isPinned,
      push,
      isRightToLeft: direction === 'rtl',
    };
    const boxesIn = (iframe: HTMLIFrameElement) => this.frames.in(iframe);
    return (function* () {
      return yield* choosePlace(yield* surveyOf(document, { shadowOf, except: host, boxesIn }), standing);
    })();
  }

  private apply({ room, corner, allowed, height }: Choice, isPushed: boolean): void {
    if (this.hands.signal.aborted || this.isDragged) return;
    const isNew = room !== this.room;
    this.room = room;
    this.allowed = allowed;
    this.shown = shownOf({ wanted: this.wanted, isOpen: this.isOpen }, room);
    this.size = this.sizes[this.shown];
    const isUsed = this.hands.document.activeElement === this.hands.host;
    this.spot.moveTo(corner ?? this.spot.corner, this.size, corner === null && !isUsed);
    if (isNew) this.hands.showRoom(room);
    if (height !== undefined) this.hands.limit(height);
    if (isPushed && corner) this.noteAt();
  }
}
