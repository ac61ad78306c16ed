/** @jsxImportSource react */
// A form of an admin center on React, with any kit: its tabs, its screens, and the panel around them.
import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { press } from '../../globals';
import { extra, type ExtraName } from '../extras';
import { flowOf } from '../flows/flow';
import type { Flow, Section } from '../model';
import { CLOSED } from '../pane-events';
import { isFramedPlace, type AdminSettings } from '../settings';
import { adminTexts } from '../texts';
import type { AdminKitParts } from './kit';
import { FieldRow } from './rows';
import { useAdminStore, type AdminStore } from './store';

interface PartProps {
  readonly kit: AdminKitParts;
  readonly settings: AdminSettings;
  readonly flow: Flow;
  readonly store: AdminStore;
}

function Extra({ name, settings }: { name: ExtraName; settings: AdminSettings }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(extra(name, settings)), [name, settings]);
  return <div ref={place} className="admin-extra" />;
}

const ICONS = ['Search', 'Headset', 'History'] as const;

/** Three tabs: icons alone, whose names only assistive technology is told, or texts. */
function Tabs({ kit, settings, flow, store }: PartProps): JSX.Element | null {
  if (flow.tabs === undefined || settings.tabs === 'none') return null;
  const texts = adminTexts(settings);
  const labels = [texts.tabSolutions, texts.tabContact, texts.tabRequests];
  const tabs = flow.tabs.map((name, index) => ({
    name,
    icon: ICONS[index] ?? '',
    label: labels[index] ?? '',
  }));
  const here = flow.tabs.indexOf(store.screen.name);
  const at = here >= 0 ? here : ['answers', 'solutions'].includes(store.screen.name) ? 0 : 1;
  return (
    <kit.Tabs
      tabs={tabs}
      withText={settings.tabs === 'text'}
      selected={flow.tabs[at] ?? ''}
      onChoose={(name) => {
        press(`tab:${String(tabs.findIndex((tab) => tab.name === name) + 1)}`);
        store.show(name);
      }}
    />
  );
}

function SectionRows({ section, ...part }: PartProps & { section: Section }): JSX.Element {
  const { kit, settings, store } = part;
  const shown = section.fields.filter(({ when }) => when?.(store.values) ?? true);
  return (
    <section className="admin-section">
      {section.title !== undefined && <h4>{adminTexts(settings)[section.title]}</h4>}
      {shown.map((field) => (
        <FieldRow key={field.key} kit={kit} settings={settings} store={store} field={field} />
      ))}
    </section>
  );
}

/** Whether the fields of a screen have come (slow=ms). */
function useCome({ slow }: AdminSettings, name: string): boolean {
  const [come, setCome] = useState(slow === 0 ? name : '');
  useEffect(() => {
    const timer = setTimeout(() => setCome(name), slow);
    return () => clearTimeout(timer);
  }, [name, slow]);
  return slow === 0 || come === name;
}

function CurrentScreen(part: PartProps): JSX.Element {
  const { kit, settings, store } = part;
  const texts = adminTexts(settings);
  const { screen } = store;
  const come = useCome(settings, screen.name);
  const title = settings.heading === 'bare' ? undefined : screen.title;
  if (!come) return <div className="ms-Spinner" role="status" />;
  return (
    <>
      <main className="admin-screen">
        {title !== undefined && <h3>{texts[title]}</h3>}
        {screen.intro !== undefined && <Extra name={screen.intro} settings={settings} />}
        {screen.sections.map((section, index) => (
          <SectionRows key={index} section={section} {...part} />
        ))}
        {store.done && <kit.Notice text={texts.sent} />}
      </main>
      <footer className="admin-actions">
        {screen.actions.map((action) => (
          <kit.Button
            key={action.name}
            text={texts[action.text]}
            look={action.look}
            automation={action.automation}
            onClick={() => store.act(action)}
          />
        ))}
      </footer>
    </>
  );
}

/** The heading of a frame that brings its own, with what closes it from inside. */
function FrameHeader({ title, close }: { title: string; close: string }): JSX.Element {
  const onClose = (): void => {
    press('pane:close');
    window.parent.postMessage(CLOSED, '*');
  };
  return (
    <header className="admin-pane-header">
      <h2>{title}</h2>
      <button type="button" className="admin-pane-close" aria-label={close} onClick={onClose}>
        {'\u2715'}
      </button>
    </header>
  );
}

/** The form of a scenario; `onClose` is told when its panel closes itself. */
export function AdminForm({
  kit,
  settings,
  onClose,
}: Pick<PartProps, 'kit' | 'settings'> & { onClose: () => void }): JSX.Element {
  const flow = useMemo(() => flowOf(settings), [settings]);
  const store = useAdminStore(flow, settings);
  const texts = adminTexts(settings);
  const part = { kit, settings, flow, store };
  // A blade of Intune has its title outside of the frame.
  const blade = settings.form === 'intune-help';
  const own = isFramedPlace(settings.place) && settings.heading === 'inside' && !blade;
  const inside = (
    <div className="admin-form">
      {own && <FrameHeader title={texts[flow.title]} close={texts.close} />}
      <Tabs {...part} />
      <CurrentScreen key={store.screen.name} {...part} />
    </div>
  );
  return (
    <kit.Frame>
      {settings.place === 'panel' ? (
        <kit.Panel title={texts[flow.title]} close={texts.close} width={settings.width} onClose={onClose}>
          {inside}
        </kit.Panel>
      ) : (
        inside
      )}
    </kit.Frame>
  );
}
