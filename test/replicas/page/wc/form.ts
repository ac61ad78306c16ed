// Draws the support request form with a set of web components: wizard steps, sections, rows and buttons.
import { planText } from '../choices';
import { allFields, stepAt, type Field, type Section } from '../fields';
import { press } from '../globals';
import { layHoneypots } from '../honeypots';
import { labelOf } from '../labels';
import { textsOf, type Texts } from '../texts';
import { make } from './dom';
import type { Control, Kit, Place } from './kit';
import type { ComponentSettings } from './settings';
import { solution } from './solution';
import type { FormStore, StoreListener } from './store';

const LATE_START = 1000;
const LATE_GAP = 300;
const WAITING_FIELD_DELAY = 120;
const REPLACE_DELAY = 30;

/** The form on the page. It is drawn anew at every step, with new elements; the model stays. */
export class FormView implements StoreListener {
  private readonly controls = new Map<string, Control>();
  private readonly replaced = new Set<string>();
  private readonly texts: Texts;
  private readonly form = make('div', { class: 'form' });
  private readonly traps = make('div', { class: 'traps' });
  private readonly sections = make('div', { class: 'sections' });
  private arrived: number;

  constructor(
    private readonly kit: Kit,
    private readonly store: FormStore,
    private readonly components: ComponentSettings,
  ) {
    this.texts = textsOf(store.settings);
    this.arrived = store.settings.steps === 'late' ? 0 : store.table.sections.length;
    if (store.settings.decoys) layHoneypots(this.traps, this.texts);
    store.listener = this;
  }

  /** Draws the form into its place. */
  drawInto(place: Place): void {
    place.append(this.form);
    this.draw();
    if (this.arrived === 0) this.bringSectionsLate();
  }

  onWrite(key: string): void {
    this.wake(key);
    if (!this.store.settings.rerender || this.replaced.has(key)) return;
    this.replaced.add(key);
    setTimeout(() => this.replace(key), REPLACE_DELAY);
  }

  onEcho(key: string): void {
    this.controls.get(key)?.show(this.store.values[key] ?? '');
    this.wake(key);
  }

  onError(key: string): void {
    this.controls.get(key)?.judge(this.store.errors.get(key) ?? '');
  }

  onStep(): void {
    this.draw();
  }

  /** Fields that wait for this one may be used as soon as it has a value. */
  private wake(key: string): void {
    for (const [waiting, awaited] of Object.entries(this.kit.waits)) {
      if (awaited === key) setTimeout(() => this.enable(waiting), WAITING_FIELD_DELAY);
    }
  }

  private enable(key: string): void {
    const awaited = this.kit.waits[key];
    const value = awaited === undefined ? '' : this.store.values[awaited];
    this.controls.get(key)?.enable?.(value !== '' && value !== undefined);
  }

  private bringSectionsLate(): void {
    this.store.table.sections.forEach((section, index) => {
      setTimeout(
        () => {
          this.arrived = index + 1;
          this.sections.append(this.section(section));
        },
        LATE_START + index * LATE_GAP,
      );
    });
  }

  private draw(): void {
    const { store } = this;
    this.kit.beforeDrawing?.();
    this.controls.clear();
    const shown = store.table.sections.filter((section, index) =>
      store.wizard ? section.step === store.step : index < this.arrived,
    );
    this.sections.replaceChildren(...shown.map((one) => this.section(one)));
    const parts = [make('p', {}, this.texts.intro), this.traps, this.sections];
    const step = stepAt(store.table, store.step)?.kind;
    if (step === 'solutions') parts.push(solution(store.settings));
    if (step === 'review') parts.push(make('p', {}, this.texts.reviewText));
    if (store.created) parts.push(make('div', { class: 'created', role: 'status' }, this.texts.created));
    this.form.replaceChildren(
      ...(store.wizard ? [this.tabs()] : []),
      make('main', {}, ...parts),
      make('footer', {}, ...this.buttons()),
    );
  }

  private section(section: Section): HTMLElement {
    const rows = section.fields.map((field) =>
      field.kind === 'static' ? this.staticRow(field) : this.row(field),
    );
    return this.kit.section(this.texts[section.title], rows);
  }

  private row(field: Field): HTMLElement {
    const control = this.kit.control({
      field,
      settings: this.store.settings,
      components: this.components,
      value: this.store.values[field.key] ?? '',
      write: (value) => this.store.write(field, value),
    });
    this.controls.set(field.key, control);
    if (field.key in this.kit.waits) this.enable(field.key);
    const error = this.store.errors.get(field.key) ?? '';
    if (error !== '') control.judge(error);
    return control.element;
  }

  /** A fresh control takes the place of one that was written in (rerender=1). */
  private replace(key: string): void {
    const field = allFields(this.store.table).find((one) => one.key === key);
    const old = this.controls.get(key)?.element;
    if (field !== undefined && old?.isConnected === true) old.replaceWith(this.row(field));
  }

  /** A support plan nobody can change: a text without a control. */
  private staticRow(field: Field): HTMLElement {
    return make(
      'div',
      { class: 'static' },
      make('div', { class: 'static-label' }, labelOf(field, this.store.settings)),
      make('div', { class: 'static-text' }, planText(this.store.settings)),
    );
  }

  private tabs(): HTMLElement {
    const tabs = this.store.table.steps.map(({ name }, index) => {
      const step = index + 1;
      const tab = make(
        'button',
        { type: 'button', role: 'tab', 'aria-selected': String(step === this.store.step) },
        this.texts[name],
      );
      tab.addEventListener('click', () => {
        press(`tab:${step}`);
        if (step <= this.store.furthest) this.store.goTo(step);
      });
      return tab;
    });
    return make('div', { class: 'tabs', role: 'tablist' }, ...tabs);
  }

  private buttons(): HTMLElement[] {
    const { store, texts, kit } = this;
    const next = stepAt(store.table, store.step)?.next;
    const button = (name: 'create' | 'previous' | 'next', action: () => void, enabled = true): HTMLElement =>
      kit.button({
        text: texts[name === 'next' ? (next ?? name) : name],
        primary: name !== 'previous',
        enabled,
        action: () => {
          press(name);
          action();
        },
      });
    const create = button('create', () => store.create());
    if (!store.wizard) return [create];
    const previous = button('previous', () => store.goTo(store.step - 1), store.step > 1);
    return [
      ...(store.table.previous ? [previous] : []),
      next === undefined ? create : button('next', () => store.next()),
    ];
  }
}
