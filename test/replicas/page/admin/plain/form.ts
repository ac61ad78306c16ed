// A form of an admin center with native controls and no framework: its state, its rows, its screens.
import { press } from '../../globals';
import { freshId } from '../../react/ids';
import { el } from '../../shell/dom';
import { extra } from '../extras';
import { firstScreen, flowOf, screenOf } from '../flows/flow';
import type { Action, Field, Flow, Screen, Value, Values } from '../model';
import { namedIn, type AdminSettings, type Named } from '../settings';
import { adminTexts } from '../texts';
import { checkError, formError, modelOf, startValues } from '../values';
import { control } from './control';

const ROUND_TRIP = 120;

/** A field on the page: how it follows the values, and how it shows what is wrong with it. */
interface Row {
  readonly field: Field;
  readonly element: HTMLElement;
  sync(): void;
  show(error: string): void;
}

/** The form; it stands in `place` as long as nobody empties that. */
export class PlainForm {
  private readonly flow: Flow;
  private readonly texts;
  private values: Values;
  private screen: Screen;
  private rows: Row[] = [];

  constructor(
    private readonly place: HTMLElement,
    private readonly settings: AdminSettings,
  ) {
    this.flow = flowOf(settings);
    this.texts = adminTexts(settings);
    this.values = startValues(this.flow, settings);
    this.screen = firstScreen(this.flow);
    window.replicaState = () => ({
      form: settings.form,
      step: this.flow.screens.findIndex(({ name }) => name === this.screen.name) + 1,
      values: modelOf(this.values),
    });
    this.draw();
  }

  private write(field: Field, value: Value): void {
    if (field.watched === true) press(`toggle:${field.key}=${String(value)}`);
    this.values = { ...this.values, [field.key]: value };
    for (const row of this.rows) row.sync();
  }

  private row(field: Field, named: Named, id = freshId()): Row {
    const drawn = control({
      field,
      settings: this.settings,
      id,
      named,
      value: () => this.values[field.key] ?? '',
      values: () => this.values,
      write: (value) => this.write(field, value),
      leave: () => row.show(formError(field, this.values[field.key] ?? '', this.settings)),
    });
    const error = el('span', { class: 'native-error', role: 'alert' });
    const element = el('div', {}, drawn.element, error);
    const row: Row = {
      field,
      element,
      sync: () => {
        drawn.fill?.();
        const there = field.when?.(this.values) ?? true;
        (element.closest<HTMLElement>('.admin-row') ?? element).style.display = there ? '' : 'none';
      },
      show: (text) => {
        error.textContent = text;
        drawn.invalid(text !== '');
      },
    };
    this.rows.push(row);
    return row;
  }

  /** A field with its caption; of a phone, two controls under one. */
  private fieldRow(field: Field): HTMLElement {
    const own = field.kind === 'checkbox' || field.kind === 'file';
    const named = own ? 'own' : namedIn(this.settings, field.key);
    const ids = [freshId(), freshId()] as const;
    const parts = field.parts;
    const labelled = named === 'own' && !['radio', 'checks'].includes(field.kind);
    const caption = labelled
      ? el('label', { class: 'admin-caption', for: parts === undefined ? ids[0] : ids[1] })
      : el('div', { class: 'admin-caption' });
    caption.textContent = this.texts[field.label] + (field.required === true ? ' *' : '');
    if (field.kind === 'checkbox') caption.textContent = '';
    if (parts === undefined)
      return el('div', { class: 'admin-row' }, caption, this.row(field, named, ids[0]).element);
    const first = this.row(parts[0], named === 'own' ? 'aria' : named, ids[0]);
    const second = this.row(parts[1], named === 'own' ? 'none' : named, ids[1]);
    const pair = el('div', { class: 'admin-phone-parts' }, first.element, second.element);
    return el('div', { class: 'admin-row admin-phone' }, caption, pair);
  }

  private act(action: Action): void {
    press(action.name);
    if (action.checks !== true) return this.goOn(action);
    setTimeout(() => {
      const here = this.rows.filter(({ field }) => field.when?.(this.values) ?? true);
      const errors = here.map(({ field }) => checkError(field, this.values, this.settings));
      here.forEach((row, index) => row.show(errors[index] ?? ''));
      if (errors.every((error) => error === '')) this.goOn(action);
    }, ROUND_TRIP);
  }

  private goOn({ to, checks }: Action): void {
    if (to !== undefined) {
      this.screen = screenOf(this.flow, to) ?? this.screen;
      this.draw();
    } else if (checks === true) {
      this.place.querySelector('.admin-screen')?.append(el('div', { role: 'status' }, this.texts.sent));
    }
  }

  private action(action: Action): HTMLElement {
    const link = action.look === 'link';
    const made = link ? el('a', { href: '#', role: 'button' }) : el('button', { type: 'button' });
    made.textContent = this.texts[action.text];
    if (action.automation !== undefined) made.dataset.automationId = action.automation;
    made.addEventListener('click', (event) => {
      event.preventDefault();
      this.act(action);
    });
    return made;
  }

  private tabs(): HTMLElement[] {
    const { tabs } = this.flow;
    if (tabs === undefined || this.settings.tabs === 'none') return [];
    const { tabSolutions, tabContact, tabRequests } = this.texts;
    const names = [tabSolutions, tabContact, tabRequests];
    const buttons = tabs.map((screen, index) => {
      const name = names[index] ?? '';
      const icons = this.settings.tabs === 'icons';
      const attributes = { type: 'button', role: 'tab', ...(icons ? { title: name } : {}) };
      const button = el('button', attributes, icons ? (['\uE721', '\uE95B', '\uE81C'][index] ?? '') : name);
      button.addEventListener('click', () => {
        press(`tab:${String(index + 1)}`);
        this.goOn({ text: 'next', name: '', look: 'link', to: screen });
      });
      return button;
    });
    return [el('div', { role: 'tablist' }, ...buttons)];
  }

  private draw(): void {
    this.rows = [];
    const { screen } = this;
    const title = this.settings.heading === 'bare' ? undefined : screen.title;
    const sections = screen.sections.map(({ title: name, fields }) =>
      el(
        'fieldset',
        { class: 'admin-section' },
        ...(name === undefined ? [] : [el('legend', { class: 'admin-legend' }, this.texts[name])]),
        ...fields.map((field) => this.fieldRow(field)),
      ),
    );
    const main = el(
      'div',
      { class: 'admin-screen' },
      ...(title === undefined ? [] : [el('h3', {}, this.texts[title])]),
      ...(screen.intro === undefined ? [] : [extra(screen.intro, this.settings)]),
      ...sections,
    );
    const actions = el('div', { class: 'admin-actions' }, ...screen.actions.map((one) => this.action(one)));
    this.place.replaceChildren(el('div', { class: 'admin-form' }, ...this.tabs(), main, actions));
    for (const row of this.rows) row.sync();
  }
}
