// One support form: how far it is, what can be done with all of it, and every field with its outcome and its button.

import type { ComponentChildren } from 'preact';
import type { WrittenField } from '../../model/fields';
import type { FieldResult } from '../../model/report';
import type { Order } from '../../model/message';
import type { StripForm, StripView } from '../../model/strip';
import { asKey, useText } from '../parts/text';
import { outcomeTones, symbols } from '../popup/tones';
import { offerOf, splitResults } from '../popup/view';
import { fieldCommand } from './field-orders';
import { FormStanding, MissingFields } from './form-standing';
import { Severity } from './severity';
import { useGuard } from './tools';
import { useOrders } from './use-orders';

export interface FormProps {
  readonly form: StripForm;
  readonly view: StripView;
  readonly heading: string;
}

type Send = (order: Order) => void;

export function Form({ form: { documentId, state }, view, heading }: FormProps) {
  const t = useText();
  const { running, isLost, order } = useOrders();
  const { here, absent } = splitResults(state.report);
  const send: Send = (each) => void order([[documentId, each]]);
  const rows = { state, running, send };
  return (
    <div class="form" role="group" aria-label={heading}>
      <h2>{heading}</h2>
      <FormStanding state={state} />
      <FormOrders {...rows} />
      {isLost && <p class="lost">{t('orderLost')}</p>}
      {(here.length > 0 || state.facts.severity !== null) && (
        <Rows results={here} {...rows}>
          <Severity facts={state.facts} filing={view} />
        </Rows>
      )}
      {absent.length > 0 && (
        <details>
          <summary>{absent.length === 1 ? t('absentOne') : t('absentMany', absent.length)}</summary>
          <Rows results={absent} {...rows} />
        </details>
      )}
      <MissingFields fields={state.report.missing} />
    </div>
  );
}

interface OrderProps {
  readonly state: StripForm['state'];
  readonly running: Order | null;
  readonly send: Send;
}

const runningWords = { fill: 'fillRunning', replace: 'replaceRunning', undo: 'undoRunning' } as const;

function FormOrders({ state, running, send }: OrderProps) {
  const t = useText();
  const on = useGuard();
  const offer = offerOf(state);
  const isAgain = state.report.phase !== 'idle';
  const all = [
    {
      command: 'replace' as const,
      isShown: offer.replace > 0,
      label: offer.replace === 1 ? t('replaceOne') : t('replaceMany', offer.replace),
    },
    { command: 'fill' as const, isShown: offer.fill, label: t(isAgain ? 'stripFillAgain' : 'fillButton') },
    { command: 'undo' as const, isShown: offer.undo, label: t('stripUndoAll') },
  ].filter(({ command, isShown }) => isShown || isRunning(running, command));
  if (all.length === 0) return null;
  return (
    <div class="actions">
      {all.map(({ command, label }, place) => (
        <button
          key={command}
          type="button"
          class={place === 0 && (command === 'replace' || !isAgain) ? 'main' : ''}
          aria-disabled={isRunning(running, command)}
          aria-busy={isRunning(running, command)}
          onClick={on(() => send({ command }))}
        >
          {isRunning(running, command) ? t(runningWords[command]) : label}
        </button>
      ))}
    </div>
  );
}

/** An order for that field, or without one for all of the form. */
function isRunning(running: Order | null, command: Order['command'], field?: WrittenField): boolean {
  if (running?.command !== command) return false;
  return field === undefined ? !running.fields : (running.fields?.includes(field) ?? false);
}

interface RowsProps extends OrderProps {
  readonly results: readonly FieldResult[];
  readonly children?: ComponentChildren;
}

function Rows({ results, children, ...rest }: RowsProps) {
  return (
    <dl class="fields">
      {results.map((result) => (
        <Row key={result.field} result={result} {...rest} />
      ))}
      {children}
    </dl>
  );
}

function Row({ result, state, running, send }: OrderProps & { readonly result: FieldResult }) {
  const t = useText();
  const on = useGuard();
  const { field, outcome, reason } = result;
  const isUndone = outcome === 'set' && reason === 'undone';
  const tone = isUndone ? 'none' : outcomeTones[outcome];
  const command = fieldCommand(result, state);
  const name = t(`field_${asKey(field)}`);
  return (
    <div>
      <dt>{name}</dt>
      <dd class={`outcome ${tone}`}>
        <span class="mark" aria-hidden="true">
          {symbols[tone]}
        </span>
        {isUndone ? t('stripUndone') : t(`outcome_${asKey(outcome)}`)}
      </dd>
      <dd class="reason">{t(`reason_${asKey(reason)}`)}</dd>
      {command !== null && (
        <dd class="act">
          <button
            type="button"
            class="small"
            aria-label={t(commandNames[command], name)}
            aria-disabled={isRunning(running, command, field)}
            aria-busy={isRunning(running, command, field)}
            onClick={on(() => send({ command, fields: [field] }))}
          >
            {t(commandWords[command])}
          </button>
        </dd>
      )}
    </div>
  );
}

const commandWords = { fill: 'fillButton', replace: 'stripReplace', undo: 'undoButton' } as const;
const commandNames = {
  fill: 'stripFillField',
  replace: 'stripReplaceField',
  undo: 'stripUndoField',
} as const;
