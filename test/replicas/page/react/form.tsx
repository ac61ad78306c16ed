/** @jsxImportSource react */
// The support request form on React, with any kit: wizard or single page, in a frame or in the top document.
import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { planText } from '../choices';
import { exchangeControls } from '../controls';
import { formTable, stepAt, type Field, type FormTable, type Section } from '../fields';
import { press } from '../globals';
import { layHoneypots } from '../honeypots';
import { dressed, labelOf } from '../labels';
import type { Settings } from '../settings';
import { textsOf } from '../texts';
import { freshId } from './ids';
import type { Kit } from './kit';
import { useFormStore, type FormStore } from './store';

const LATE_START = 1000;
const LATE_GAP = 300;

interface PartProps {
  readonly table: FormTable;
  readonly kit: Kit;
  readonly store: FormStore;
  readonly settings: Settings;
}

/** How many sections have come, for forms that arrive section by section. */
function useArrived(settings: Settings, total: number): number {
  const [arrived, setArrived] = useState(settings.steps === 'late' ? 0 : total);
  useEffect(() => {
    if (arrived >= total) return undefined;
    const timer = setTimeout(() => setArrived(arrived + 1), arrived === 0 ? LATE_START : LATE_GAP);
    return () => clearTimeout(timer);
  }, [arrived, total]);
  return arrived;
}

/** A support plan nobody can change: a text without a control. */
function StaticRow({ field, settings }: { field: Field; settings: Settings }): JSX.Element {
  return (
    <>
      <div className="static-label">{labelOf(field, settings)}</div>
      <div className="static-text">{planText(settings)}</div>
    </>
  );
}

function Rows({ fields, kit, store, settings }: PartProps & { fields: readonly Field[] }): JSX.Element {
  return (
    <>
      {fields.map((field) => (
        <div className="form-row" key={`${field.key}.${store.generation(field.key)}`}>
          {field.kind === 'static' ? (
            <StaticRow field={field} settings={settings} />
          ) : (
            <kit.Row
              field={field}
              id={settings.rerender ? freshId() : undefined}
              settings={settings}
              value={store.values[field.key] ?? ''}
              error={store.errors[field.key] ?? ''}
              onWrite={store.write}
            />
          )}
        </div>
      ))}
    </>
  );
}

/** Fields that stand under one label of their own, as a group. */
function Group({ fields, ...part }: PartProps & { fields: readonly Field[] }): JSX.Element | null {
  const id = useRef(freshId());
  const first = fields[0];
  if (first === undefined) return null;
  return (
    <div role="group" className="form-group" aria-labelledby={id.current}>
      <div id={id.current} className="form-group-label">
        {dressed(textsOf(part.settings)[first.label], part.settings)}
      </div>
      <Rows fields={fields} {...part} />
    </div>
  );
}

function FormSection({ section, ...part }: PartProps & { section: Section }): JSX.Element {
  const at = section.fields.findIndex((field) => field.serial !== undefined);
  const before = at < 0 ? section.fields : section.fields.slice(0, at);
  const after = at < 0 ? [] : section.fields.slice(at);
  return (
    <section className="form-section">
      <h3>{textsOf(part.settings)[section.title]}</h3>
      <Rows fields={before} {...part} />
      <Group fields={after.filter((field) => field.serial !== undefined)} {...part} />
      <Rows fields={after.filter((field) => field.serial === undefined)} {...part} />
    </section>
  );
}

function Steps({ kit, table, store, settings }: PartProps): JSX.Element {
  const texts = textsOf(settings);
  const choose = (index: number): void => {
    press(`tab:${index + 1}`);
    if (index + 1 <= store.furthest) store.goTo(index + 1);
  };
  return (
    <kit.Tabs
      names={table.steps.map(({ name }) => texts[name])}
      selected={store.step - 1}
      onChoose={choose}
    />
  );
}

function Solution({ kit, settings }: Pick<PartProps, 'kit' | 'settings'>): JSX.Element | null {
  const texts = textsOf(settings);
  const overlay = settings.solutions === 'overlay';
  const [open, setOpen] = useState(true);
  const clicks = useRef(0);
  const onReturn = (): void => {
    press('return-to-request');
    if (++clicks.current > 1) setOpen(false);
  };
  const onClose = (): void => {
    press('close-solutions');
    setOpen(false);
  };
  if (!open) return null;
  return (
    <div className={overlay ? 'solutions-overlay' : 'solutions'}>
      <h3>{texts.solutions}</h3>
      <p>{texts.solutionText}</p>
      {overlay && <kit.Link text={texts.returnToRequest} onClick={onReturn} />}
      {overlay && <kit.Close text={texts.close} onClick={onClose} />}
    </div>
  );
}

function Buttons({ kit, table, store, settings }: PartProps): JSX.Element {
  const texts = textsOf(settings);
  const pressed = (name: string, action: () => void) => () => {
    press(name);
    action();
  };
  const create = <kit.Button primary text={texts.create} onClick={pressed('create', store.create)} />;
  const next = stepAt(table, store.step)?.next;
  if (settings.steps !== 'wizard') return <footer>{create}</footer>;
  return (
    <footer>
      {table.previous && (
        <kit.Button
          text={texts.previous}
          disabled={store.step === 1}
          onClick={pressed('previous', () => store.goTo(store.step - 1))}
        />
      )}
      {next === undefined ? (
        create
      ) : (
        <kit.Button primary text={texts[next]} onClick={pressed('next', store.next)} />
      )}
    </footer>
  );
}

function Honeypots({ settings }: { settings: Settings }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (settings.decoys && place.current !== null) layHoneypots(place.current, textsOf(settings));
  }, [settings]);
  return <div ref={place} />;
}

/** The whole form. */
export function SupportForm({ kit, settings }: { kit: Kit; settings: Settings }): JSX.Element {
  const texts = textsOf(settings);
  const table = useMemo(() => exchangeControls(formTable(settings), settings), [settings]);
  const store = useFormStore(table, settings);
  const arrived = useArrived(settings, table.sections.length);
  const wizard = settings.steps === 'wizard';
  const shown = table.sections.filter((section, index) =>
    wizard ? section.step === store.step : index < arrived,
  );
  const part = { kit, table, store, settings };
  const step = stepAt(table, store.step)?.kind;
  return (
    <kit.Frame>
      <div className="form-root">
        {wizard && <Steps {...part} />}
        <main>
          <p>{texts.intro}</p>
          <Honeypots settings={settings} />
          {shown.map((section) => (
            <FormSection key={section.title} section={section} {...part} />
          ))}
          {step === 'solutions' && <Solution kit={kit} settings={settings} />}
          {step === 'review' && <p>{texts.reviewText}</p>}
          {store.created && <kit.Notice text={texts.created} />}
        </main>
        <Buttons {...part} />
      </div>
    </kit.Frame>
  );
}
