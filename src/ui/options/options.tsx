// The options page: a section at a time, what was typed in all of them, and one bar to save it.

import { useEffect } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Theme } from '../../model/settings';
import { Problems } from '../parts/problems';
import { applyTheme } from '../parts/theme';
import { useText } from '../parts/text';
import { Data } from './data';
import type { DataPorts } from './data-ports';
import { useForm, useWarnOnLeaving } from './form';
import type { Form, Save } from './form';
import { sections, settablePaths } from './form-fields';
import { FormSection } from './form-section';
import { Nav } from './nav';
import { Policy } from './policy';
import { SaveBar } from './save-bar';
import { sectionIds } from './sections';
import type { SectionId } from './sections';
import { usePlace } from './use-place';
import type { Places } from './use-place';
import type { OptionsView } from './view';

const slotIds = ['start', 'customers', 'clouds', 'help'] as const;

/** Sections that others fill; one without content is not in the navigation. */
export type Slots = Readonly<Partial<Record<(typeof slotIds)[number], ComponentChildren>>>;

export interface OptionsProps {
  /** Null until the first look. */
  readonly view: OptionsView | null;
  readonly onSave: Save;
  readonly data: DataPorts;
  readonly slots?: Slots;
}

export function Options(props: OptionsProps) {
  const t = useText();
  const { view } = props;
  return (
    <>
      <header>
        <img src="/icons/icon-128.png" alt="" width="32" height="32" />
        <h1>{t('optionsTitle')}</h1>
        <p class="quiet">{t('optionsIntro')}</p>
      </header>
      {view ? <Page {...props} view={view} /> : <p class="quiet loading">{t('loading')}</p>}
      <footer>{t('notAffiliated')}</footer>
    </>
  );
}

const formId = 'settings';

function Page({ view, onSave, data, slots = {} }: OptionsProps & { readonly view: OptionsView }) {
  const shownIds = sectionIds.filter((id) => !isSlot(id) || slots[id] !== undefined);
  const places = usePlace(shownIds[0] ?? 'profile');
  const form = useForm(view, onSave, places.goTo);
  const { section } = places.shown;
  useTitle(places);
  useTheme(places, form, view);
  useWarnOnLeaving(places.root, Object.keys(form.draft).length > 0);
  const isForm = sections.some(({ id }) => id === section);
  return (
    <div class="page" ref={places.root}>
      <Nav sections={shownIds} current={section} form={form} />
      <main>
        <Notices view={view} section={section} />
        <form id={formId} noValidate onSubmit={form.submit}>
          {sections.map((each) => (
            <Pane key={each.id} id={each.id} places={places}>
              <FormSection section={each} view={view} form={form} />
            </Pane>
          ))}
        </form>
        {slotIds.map((id) => (
          <Pane key={id} id={id} places={places}>
            {slots[id]}
          </Pane>
        ))}
        <Pane id="policy" places={places}>
          <Policy view={view} copy={data.copy} />
        </Pane>
        <Pane id="data" places={places}>
          <Data ports={data} view={view} />
        </Pane>
        {(isForm || Object.keys(form.draft).length > 0) && (
          <SaveBar form={form} isWritable={view.isWritable} formId={formId} />
        )}
      </main>
    </div>
  );
}

function isSlot(id: SectionId): id is keyof Slots {
  return (slotIds as readonly SectionId[]).includes(id);
}

interface PaneProps {
  readonly id: SectionId;
  readonly places: Places;
  readonly children: ComponentChildren;
}

/** Made when it is shown for the first time; afterwards hidden only, with all that was done in it. */
function Pane({ id, places: { shown, visited }, children }: PaneProps) {
  if (!visited.has(id)) return null;
  return (
    <div class="pane" data-section={id} hidden={shown.section !== id}>
      {children}
    </div>
  );
}

/** Lists and reports have the place to themselves; the policy’s says it all itself. */
const withoutNotices: ReadonlySet<SectionId> = new Set(['customers', 'clouds', 'policy', 'data', 'help']);

function Notices({ view, section }: { readonly view: OptionsView; readonly section: SectionId }) {
  const t = useText();
  return (
    <div class="notices" hidden={withoutNotices.has(section)}>
      {view.isPolicyPending && <p class="note">{t('policyPendingOptions')}</p>}
      {!view.isWritable && <p class="note bad">{t('readOnlySettings')}</p>}
      <Problems
        problems={view.problems}
        isOpen
        onPage={settablePaths}
        linkTo={(path, children) => <a href={`#${path}`}>{children}</a>}
      />
    </div>
  );
}

function useTitle({ root, shown }: Places): void {
  const t = useText();
  useEffect(() => {
    const { ownerDocument } = root.current ?? {};
    if (ownerDocument)
      ownerDocument.title = t('optionsPageTitle', t(`section_${shown.section}`), t('optionsTitle'));
  }, [shown.section, t]);
}

/** Shows an appearance as soon as it is chosen, before it is saved. */
function useTheme({ root }: Places, { draft }: Form, { settings, locked }: OptionsView): void {
  const path = 'appearance.theme';
  const typed = locked.includes(path) ? undefined : draft[path];
  const theme = (typed ?? settings.appearance.theme) as Theme;
  useEffect(() => {
    const page = root.current?.ownerDocument.documentElement;
    if (page) applyTheme(page, theme);
  }, [theme]);
}
