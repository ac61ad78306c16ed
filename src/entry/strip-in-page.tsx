// The strip in a portal's top page: its element, what it shows, and where it stands, tied together.

import { render } from 'preact';
import { text } from '../browser/i18n';
import { ask, isAlive } from '../browser/send';
import { shadowOf } from '../browser/shadow';
import type { Box, FrameSize } from '../model/message';
import type { StripView } from '../model/strip';
import type { StripPlace } from '../model/strip-place';
import type { Point } from '../page/box';
import { keepAttached, usableHome } from '../page/keep-attached';
import { guardClicks } from '../page/open-to-clicks';
import type { ClickGuard } from '../page/open-to-clicks';
import { Stand } from '../page/stand';
import type { Room } from '../page/stand-choice';
import { watchStand } from '../page/stand-watch';
import { dress, makeHost, removeOld, shapeIn } from '../page/strip-host';
import type { Kept } from '../page/keep-attached';
import { TextContext } from '../ui/parts/text';
import type { StripPorts } from '../ui/strip/ports';
import { Strip } from '../ui/strip/strip';
import style from '../ui/strip/strip.css?inline';
import { workerPorts } from './strip-ports';

const now = () => performance.now();
const pause = () => scheduler.postTask(() => undefined);

/** A page that could be about something, and is about nothing. */
function isEmpty(view: StripView | null): boolean {
  return view?.isVisitPage === true && !view.visit;
}

/** Goes silent, and away, when the extension was updated or removed. */
export class StripInPage {
  private readonly stopper = new AbortController();
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly kept: Kept;
  private readonly stand: Stand;
  private readonly clicks: ClickGuard;
  private readonly ports: StripPorts;
  private view: StripView | null = null;
  private room: Room = 'bar';
  private corner: Point = { x: 0, y: 0 };
  private isHidden = true;
  private limit: number | null = null;
  private turn = 0;
  private refused = 0;

  constructor() {
    removeOld(document);
    const { signal } = this.stopper;
    const { host, root } = makeHost(document, style);
    [this.host, this.root] = [host, root];
    this.kept = keepAttached(host, {
      home: () => usableHome(document),
      now,
      onChange: () => {
        this.stand.appeared();
        this.clicks.placed();
      },
      signal,
    });
    this.stand = this.makeStand();
    this.clicks = guardClicks(host, { settledAt: () => this.stand.settledAt(), now, signal });
    this.ports = this.makePorts();
    const tick = () => {
      if (isAlive()) this.kept.check();
      else this.stopper.abort();
    };
    watchStand(this.stand, { document, host, tick, signal });
  }

  /** Asks the worker what there is to show, and puts the strip back where the page had dropped it for good. */
  async refresh(isAsked = false): Promise<void> {
    if (!isAlive()) return this.stopper.abort();
    const turn = (this.turn += 1);
    const view = (await ask({ kind: 'page-worker:strip' })) as StripView | null;
    if (this.stopper.signal.aborted || turn !== this.turn) return;
    this.view = view ?? this.view;
    if (this.view?.isSnoozed === true || isEmpty(this.view)) return this.kept.detach();
    this.wear();
    this.draw();
    if (this.view) this.stand.wish(this.view.place);
    const isNew = !this.host.isConnected;
    this.kept.attach(isAsked);
    if (isNew) this.stand.renew();
  }

  /** Takes it away for this tab, or lets it back. */
  async toggle(): Promise<void> {
    await this.snooze(this.host.isConnected);
  }

  takeBoxes(frame: FrameSize, boxes: readonly Box[]): void {
    this.stand.takeBoxes(frame, boxes);
  }

  private async snooze(isSnoozed: boolean): Promise<void> {
    if (isSnoozed) this.kept.detach();
    await ask({ kind: 'page-worker:snooze', isSnoozed });
    await this.refresh(true);
  }

  private wear(): void {
    const { corner, isHidden, limit, view } = this;
    this.kept.change(() => {
      dress(this.host, { corner, isHidden, limit, theme: view?.theme ?? 'system' });
    });
  }

  private draw(): void {
    render(
      <TextContext.Provider value={text}>
        <Strip view={this.view} room={this.room} ports={this.ports} refused={this.refused} />
      </TextContext.Provider>,
      this.root,
    );
  }

  private place(place: StripPlace): void {
    if (this.view) this.view = { ...this.view, place };
    // An answer that is on its way still has the place of before.
    this.turn += 1;
    this.draw();
    this.stand.wish(place);
    void ask({ kind: 'page-worker:strip-place', place }).then(() => this.refresh());
  }

  private makeStand(): Stand {
    return new Stand({
      document,
      host: this.host,
      shadowOf,
      now,
      pause,
      signal: this.stopper.signal,
      shown: () => shapeIn(this.root),
      put: (corner, isHidden) => {
        [this.corner, this.isHidden] = [corner, isHidden];
        this.wear();
        this.clicks.placed();
      },
      showRoom: (room) => {
        this.room = room;
        this.draw();
      },
      limit: (height) => {
        if (height === this.limit) return;
        this.limit = height;
        this.wear();
      },
      keep: (at) => {
        this.place({ at, isFolded: this.view?.place.isFolded ?? false });
      },
    });
  }

  private isOpen(event: Event): boolean {
    const refusal = this.clicks.refusalOf(event);
    if (refusal === 'covered') {
      this.refused += 1;
      this.draw();
    }
    return refusal === null;
  }

  private makePorts(): StripPorts {
    return {
      ...workerPorts,
      place: (place) => {
        this.place(place);
      },
      move: (step) => {
        this.stand.step(step);
      },
      startDrag: (press) => {
        this.stand.drag(press);
      },
      snooze: () => void this.snooze(true),
      onOpen: (isOpen) => {
        this.stand.open(isOpen);
      },
      isOpenToClicks: (event) => this.isOpen(event),
    };
  }
}
