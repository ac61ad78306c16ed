// The model of a form made of web components: values, errors, the wizard step, and the way to the far copy.
import { startValues } from '../controls';
import { allFields, type Field, type FormTable } from '../fields';
import { press } from '../globals';
import { Projection } from '../projection';
import type { Settings } from '../settings';
import { submitError, type FieldValue } from '../values';

const ROUND_TRIP = 120;
const VANISH_DELAY = 400;

/** Who is told what changed in the model, other than by the control that wrote it. */
export interface StoreListener {
  onWrite(key: string): void;
  onEcho(key: string): void;
  onError(key: string): void;
  onStep(): void;
}

/** The state of one form; it lives as long as the document, whatever step is shown. */
export class FormStore {
  readonly values: Record<string, FieldValue>;
  readonly errors = new Map<string, string>();
  readonly wizard: boolean;
  step: number;
  furthest: number;
  created = false;
  listener: StoreListener | undefined;
  private readonly projection: Projection;
  private vanishing = false;

  constructor(
    readonly table: FormTable,
    readonly settings: Settings,
  ) {
    this.values = startValues(table, settings);
    this.wizard = settings.steps === 'wizard';
    this.step = this.wizard ? settings.start : 0;
    this.furthest = this.step;
    this.projection = new Projection(
      settings,
      { ...this.values },
      (key, value) => this.echo(key, value),
      (key, error) => this.judge(key, error),
    );
  }

  /** Takes what a control says its value is now. */
  write(field: Field, value: FieldValue): void {
    if (this.values[field.key] === value) return;
    if (field.watched === true) press(`toggle:${field.key}=${String(value)}`);
    this.values[field.key] = value;
    this.projection.send(field.key, value);
    this.vanish();
    this.listener?.onWrite(field.key);
  }

  /** Goes to the next step if nothing speaks against this one. */
  next(): void {
    const here = this.table.sections.filter((section) => section.step === this.step);
    this.afterCheck(
      here.flatMap((section) => section.fields),
      () => this.goTo(this.step + 1),
    );
  }

  goTo(step: number): void {
    this.step = step;
    this.furthest = Math.max(this.furthest, step);
    this.listener?.onStep();
  }

  create(): void {
    this.afterCheck(allFields(this.table), () => {
      this.created = true;
      this.listener?.onStep();
    });
  }

  private echo(key: string, value: FieldValue): void {
    if (this.values[key] === value) return;
    this.values[key] = value;
    this.listener?.onEcho(key);
  }

  private judge(key: string, error: string): void {
    if ((this.errors.get(key) ?? '') === error) return;
    this.errors.set(key, error);
    this.listener?.onError(key);
  }

  private afterCheck(fields: readonly Field[], then: () => void): void {
    setTimeout(() => {
      const errors = fields.map(
        (field) => [field.key, submitError(field, this.values, this.settings)] as const,
      );
      for (const [key, error] of errors) this.judge(key, error);
      if (errors.every(([, error]) => error === '')) then();
    }, ROUND_TRIP);
  }

  /** Asks the shell to take this frame away soon after the first write (vanish=1). */
  private vanish(): void {
    if (!this.settings.vanish || this.vanishing) return;
    this.vanishing = true;
    setTimeout(() => window.parent.postMessage('replica:vanish', '*'), VANISH_DELAY);
  }
}
