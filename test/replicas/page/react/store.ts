// The React state of the support form: values, errors, the wizard step, and the way to the far copy.
import { useEffect, useMemo, useRef, useState } from 'react';
import { modelOf, startValues } from '../controls';
import { allFields, type Field, type FormTable } from '../fields';
import { press } from '../globals';
import { Projection } from '../projection';
import type { Settings } from '../settings';
import { submitError, type FieldValue } from '../values';

const ROUND_TRIP = 120;
const VANISH_DELAY = 400;
const REPLACE_DELAY = 30;

type Values = Record<string, FieldValue>;
type Errors = Readonly<Record<string, string>>;

/** What the form's components need of its state. */
export interface FormStore {
  readonly values: Readonly<Values>;
  readonly errors: Errors;
  readonly step: number;
  readonly furthest: number;
  readonly created: boolean;
  /** How many times the control of a field was replaced by a new one. */
  generation(key: string): number;
  write(field: Field, value: FieldValue): void;
  next(): void;
  goTo(step: number): void;
  create(): void;
}

/** The values with the projection that answers to them. */
function useValues(table: FormTable, settings: Settings) {
  const [values, setValues] = useState<Values>(() => startValues(table, settings));
  const [errors, setErrors] = useState<Errors>({});
  const initial = useRef(values);
  const projection = useMemo(
    () =>
      new Projection(
        settings,
        initial.current,
        (key, value) => setValues((before) => ({ ...before, [key]: value })),
        (key, error) => setErrors((before) => ({ ...before, [key]: error })),
      ),
    [settings],
  );
  return { values, setValues, errors, setErrors, projection };
}

/** Asks the shell to take this frame away soon after the first write (vanish=1). */
function useVanish(settings: Settings): () => void {
  const asked = useRef(false);
  return () => {
    if (!settings.vanish || asked.current) return;
    asked.current = true;
    setTimeout(() => window.parent.postMessage('replica:vanish', '*'), VANISH_DELAY);
  };
}

/** Replaces the control of a field soon after its first write (rerender=1). */
function useReplacing(settings: Settings): [(key: string) => number, (key: string) => void] {
  const [generations, setGenerations] = useState<Readonly<Record<string, number>>>({});
  const written = useRef(new Set<string>());
  const afterWrite = (key: string): void => {
    if (!settings.rerender || written.current.has(key)) return;
    written.current.add(key);
    setTimeout(() => setGenerations((before) => ({ ...before, [key]: 1 })), REPLACE_DELAY);
  };
  return [(key) => generations[key] ?? 0, afterWrite];
}

/** The state of one form; it lives as long as the document, whatever step is shown. */
export function useFormStore(table: FormTable, settings: Settings): FormStore {
  const { values, setValues, errors, setErrors, projection } = useValues(table, settings);
  const wizard = settings.steps === 'wizard';
  const [step, setStep] = useState(wizard ? settings.start : 0);
  const [furthest, setFurthest] = useState(step);
  const [created, setCreated] = useState(false);
  const vanish = useVanish(settings);
  const [generation, afterWrite] = useReplacing(settings);

  useEffect(() => {
    window.replicaState = () => ({ form: settings.form, step, values: modelOf(values, settings) });
  }, [settings, step, values]);

  const afterCheck = (fields: readonly Field[], then: () => void): void => {
    setTimeout(() => {
      const found = fields.map((field) => [field.key, submitError(field, values, settings)] as const);
      setErrors((before) => ({ ...before, ...Object.fromEntries(found) }));
      if (found.every(([, error]) => error === '')) then();
    }, ROUND_TRIP);
  };

  const goTo = (wanted: number): void => {
    setStep(wanted);
    setFurthest((before) => Math.max(before, wanted));
  };

  return {
    values,
    errors,
    step,
    furthest,
    created,
    generation,
    write(field, value) {
      if (field.watched === true) press(`toggle:${field.key}=${String(value)}`);
      setValues((before) => ({ ...before, [field.key]: value }));
      projection.send(field.key, value);
      vanish();
      afterWrite(field.key);
    },
    next() {
      const here = table.sections.filter((section) => section.step === step);
      afterCheck(
        here.flatMap((section) => section.fields),
        () => goTo(step + 1),
      );
    },
    goTo,
    create() {
      afterCheck(allFields(table), () => setCreated(true));
    },
  };
}
