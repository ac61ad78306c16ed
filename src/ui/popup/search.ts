// The search as the user types: answers come late, and none is ever taken for the answer to another text.

import type { LinkId } from '../../model/link';
import type { Answer, Row } from './find';

/** Where a link opens. */
export type Place = 'new' | 'this';

/** A link asked for by a key: of whichever customer is highlighted. */
export interface Shortcut {
  readonly link: LinkId;
  readonly place: Place;
}

export interface SearchState {
  /** What stands in the field. */
  readonly text: string;
  /** The newest answer there is; it may be one to an earlier text. */
  readonly answer: Answer | null;
  readonly rows: readonly Row[];
  /** The highlighted row; -1 for none. */
  readonly chosen: number;
  /** The list could not be asked. */
  readonly isBroken: boolean;
  /** A key waits for the answer. */
  readonly isWaiting: boolean;
}

export interface SearchPorts {
  readonly find: (text: string) => Promise<Answer>;
  readonly show: (state: SearchState) => void;
  /** Carries out a shortcut of the user for the customer that was highlighted. */
  readonly act: (row: Row, shortcut: Shortcut) => void;
}

const empty: SearchState = {
  text: '',
  answer: null,
  rows: [],
  chosen: -1,
  isBroken: false,
  isWaiting: false,
};

export class Search {
  state: SearchState;
  private asked = 0;
  private answered = 0;
  private waiting: Shortcut | null = null;
  /** Customers of this tab, on top of an empty search. */
  private pinned: readonly Row[] = [];
  /** The highlight is where the user put it. */
  private hasMoved = false;

  /** Asks nothing yet: `ask` or `type` does. */
  constructor(
    private readonly ports: SearchPorts,
    text = '',
  ) {
    this.state = { ...empty, text };
  }

  /** Another text in the field. */
  type(text: string): void {
    this.waiting = null;
    this.hasMoved = false;
    this.change({ text, isWaiting: false });
    this.ask();
  }

  /** Asks again, because the list changed; the highlight stays with its customer. */
  ask(): void {
    this.asked += 1;
    const turn = this.asked;
    this.ports.find(this.state.text).then(
      (answer) => this.take(turn, answer),
      (error: unknown) => {
        console.error('The customer list did not answer', error);
        if (turn !== this.asked) return;
        this.waiting = null;
        this.change({ isBroken: true, isWaiting: false });
      },
    );
  }

  /** The next row, or the one before; past the end it begins again. */
  move(step: 1 | -1): void {
    const { rows, chosen } = this.state;
    if (rows.length === 0) return;
    const from = chosen < 0 && step < 0 ? 0 : chosen;
    this.choose((from + step + rows.length) % rows.length);
  }

  moveTo(end: 'first' | 'last'): void {
    const { length } = this.state.rows;
    if (length > 0) this.choose(end === 'first' ? 0 : length - 1);
  }

  choose(row: number): void {
    this.waiting = null;
    this.hasMoved = true;
    this.change({ chosen: row, isWaiting: false });
  }

  /** Puts the customers of this tab on top of an empty search. */
  pin(rows: readonly Row[]): void {
    this.pinned = rows;
    const { answer } = this.state;
    if (answer) this.lay(answer, this.hasMoved ? this.chosenKey() : undefined);
  }

  /** Acts on what is highlighted; before the text has its answer, waits for that. */
  press(shortcut: Shortcut): void {
    const { text, answer, rows, chosen } = this.state;
    if (answer?.query === text) {
      const row = rows[chosen];
      if (row) this.ports.act(row, shortcut);
      return;
    }
    this.waiting = shortcut;
    this.change({ isWaiting: true });
  }

  private take(turn: number, answer: Answer): void {
    if (turn <= this.answered) return;
    this.answered = turn;
    const isSame = this.state.answer?.query === answer.query;
    this.lay(answer, isSame ? this.chosenKey() : undefined);
    const { waiting } = this;
    if (waiting === null || answer.query !== this.state.text) return;
    this.waiting = null;
    this.change({ isWaiting: false });
    // A guess has to be seen before it is taken.
    if (!answer.isGuess) this.press(waiting);
  }

  private lay(answer: Answer, keep: string | undefined): void {
    const pinned = answer.query.trim() === '' ? this.pinned : [];
    const keys = new Set(pinned.map(({ key }) => key));
    const rows = [...pinned, ...answer.rows.filter(({ key }) => !keys.has(key))];
    const kept = keep === undefined ? -1 : rows.findIndex(({ key }) => key === keep);
    const first = rows.length === 0 ? -1 : Math.max(answer.meant, 0);
    this.change({ answer, rows, chosen: kept >= 0 ? kept : first, isBroken: false });
  }

  private chosenKey(): string | undefined {
    return this.state.rows[this.state.chosen]?.key;
  }

  private change(change: Partial<SearchState>): void {
    this.state = { ...this.state, ...change };
    this.ports.show(this.state);
  }
}
