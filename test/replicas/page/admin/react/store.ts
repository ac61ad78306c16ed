// The React state of an admin center's form: values, errors, the screen in sight.
import { useEffect, useState } from 'react';
import { press } from '../../globals';
import { firstScreen, screenOf } from '../flows/flow';
import { fieldsOf, type Action, type Field, type Flow, type Screen, type Value, type Values } from '../model';
import type { AdminSettings } from '../settings';
import { checkError, formError, modelOf, startValues } from '../values';

const ROUND_TRIP = 120;

/** What the parts of a form need of its state. */
export interface AdminStore {
  readonly values: Values;
  readonly errors: Readonly<Record<string, string>>;
  readonly screen: Screen;
  readonly done: boolean;
  write(field: Field, value: Value): void;
  leave(field: Field): void;
  show(name: string): void;
  act(action: Action): void;
}

/** The fields of a screen that stand there while the form holds these values. */
export function standing(screen: Screen, values: Values): Field[] {
  return fieldsOf(screen.sections).filter(({ when }) => when?.(values) ?? true);
}

/** The state of one form, from its opening to its closing. */
export function useAdminStore(flow: Flow, settings: AdminSettings): AdminStore {
  const [values, setValues] = useState<Values>(() => startValues(flow, settings));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [screen, setScreen] = useState<Screen>(() => firstScreen(flow));
  const [done, setDone] = useState(false);
  useEffect(() => {
    const step = flow.screens.findIndex(({ name }) => name === screen.name) + 1;
    window.replicaState = () => ({ form: settings.form, step, values: modelOf(values) });
  }, [flow, settings, screen, values]);
  const setError = (key: string, error: string): void => setErrors((before) => ({ ...before, [key]: error }));
  const show = (name: string): void => setScreen((before) => screenOf(flow, name) ?? before);
  const goOn = ({ to, checks }: Action): void => {
    if (to !== undefined) show(to);
    else if (checks === true) setDone(true);
  };
  return {
    values,
    errors,
    screen,
    done,
    write(field, value) {
      if (field.watched === true) press(`toggle:${field.key}=${String(value)}`);
      setValues((before) => ({ ...before, [field.key]: value }));
      setError(field.key, '');
    },
    leave: (field) => setError(field.key, formError(field, values[field.key] ?? '', settings)),
    show,
    act(action) {
      press(action.name);
      if (action.checks !== true) return goOn(action);
      setTimeout(() => {
        const found = standing(screen, values).map((field) => [
          field.key,
          checkError(field, values, settings),
        ]);
        setErrors(Object.fromEntries(found) as Record<string, string>);
        if (found.every(([, error]) => error === '')) goOn(action);
      }, ROUND_TRIP);
    },
  };
}
