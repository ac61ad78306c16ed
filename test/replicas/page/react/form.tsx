/** @jsxImportSource react */
// The support request form on React and Fluent 8: wizard or single page, in a frame or in the top document.
import { DefaultButton, IconButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { useEffect, useRef, useState, type JSX } from 'react';
import { formTable, type Section } from '../fields';
import { press } from '../globals';
import { layHoneypots } from '../honeypots';
import type { Settings } from '../settings';
import { textsOf } from '../texts';
import { Row } from './controls';
import { useFormStore, type FormStore } from './store';

const LATE_START = 1000;
const LATE_GAP = 300;

interface PartProps {
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

function FormSection({ section, store, settings }: PartProps & { section: Section }): JSX.Element {
  return (
    <section className="form-section">
      <h3>{textsOf(settings)[section.title]}</h3>
      {section.fields.map((field) => (
        <div className="form-row" key={field.key}>
          <Row
            field={field}
            settings={settings}
            value={store.values[field.key] ?? ''}
            error={store.errors[field.key] ?? ''}
            onWrite={store.write}
          />
        </div>
      ))}
    </section>
  );
}

function Steps({ store, settings }: PartProps): JSX.Element {
  const texts = textsOf(settings);
  const names = [texts.stepProblem, texts.stepSolution, texts.stepDetails, texts.stepReview];
  const choose = (key: string | undefined): void => {
    const step = Number(key);
    press(`tab:${step}`);
    if (step <= store.furthest) store.goTo(step);
  };
  return (
    <Pivot headersOnly selectedKey={String(store.step)} onLinkClick={(item) => choose(item?.props.itemKey)}>
      {names.map((name, index) => (
        <PivotItem key={name} itemKey={String(index + 1)} headerText={name} />
      ))}
    </Pivot>
  );
}

function Solution({ settings }: { settings: Settings }): JSX.Element | null {
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
      {overlay && <Link onClick={onReturn}>{texts.returnToRequest}</Link>}
      {overlay && (
        <IconButton
          className="solutions-close"
          ariaLabel={texts.close}
          iconProps={{ iconName: 'Cancel' }}
          onClick={onClose}
        />
      )}
    </div>
  );
}

function Buttons({ store, settings }: PartProps): JSX.Element {
  const texts = textsOf(settings);
  const pressed = (name: string, action: () => void) => () => {
    press(name);
    action();
  };
  const create = <PrimaryButton text={texts.create} onClick={pressed('create', store.create)} />;
  if (settings.steps !== 'wizard') return <footer>{create}</footer>;
  return (
    <footer>
      <DefaultButton
        text={texts.previous}
        disabled={store.step === 1}
        onClick={pressed('previous', () => store.goTo(store.step - 1))}
      />
      {store.step < 4 ? <PrimaryButton text={texts.next} onClick={pressed('next', store.next)} /> : create}
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
export function SupportForm({ settings }: { settings: Settings }): JSX.Element {
  const texts = textsOf(settings);
  const table = formTable('fluent8');
  const store = useFormStore(table, settings);
  const arrived = useArrived(settings, table.sections.length);
  const wizard = settings.steps === 'wizard';
  const shown = table.sections.filter((section, index) =>
    wizard ? section.step === store.step : index < arrived,
  );
  return (
    <div className="form-root">
      {wizard && <Steps store={store} settings={settings} />}
      <main>
        <p>{texts.intro}</p>
        <Honeypots settings={settings} />
        {shown.map((section) => (
          <FormSection key={section.title} section={section} store={store} settings={settings} />
        ))}
        {wizard && store.step === 2 && <Solution settings={settings} />}
        {wizard && store.step === 4 && <p>{texts.reviewText}</p>}
        {store.created && <MessageBar messageBarType={MessageBarType.success}>{texts.created}</MessageBar>}
      </main>
      <Buttons store={store} settings={settings} />
    </div>
  );
}
