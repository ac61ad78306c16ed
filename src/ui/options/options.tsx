// The options page: the partner's own details, with what the policy sets and what could not be used.

import type { ComponentChildren } from 'preact';
import { Problems } from '../parts/problems';
import type { SettingProblem } from '../parts/problem-words';
import { useText } from '../parts/text';
import type { Settings } from '../../model/settings';
import type { SettingsChange } from './draft';
import { textOf } from './draft';
import { Field } from './field';
import { sections, settablePaths } from './form-fields';
import type { FormSection } from './form-fields';
import { statusText, useForm } from './form';
import type { Form, SaveTrouble } from './form';

export interface OptionsView {
  /** The settings in force: the policy over the stored ones over the defaults. */
  readonly settings: Settings;
  readonly locked: readonly string[];
  readonly problems: readonly SettingProblem[];
  readonly isWritable: boolean;
  readonly isPolicyPending: boolean;
}

export interface OptionsProps {
  /** Null until the first look. */
  readonly view: OptionsView | null;
  /** Resolves to why nothing was saved, or to null. */
  readonly onSave: (change: SettingsChange) => Promise<SaveTrouble | null>;
  /** What follows the settings. */
  readonly children?: ComponentChildren;
}

export function Options({ view, onSave, children }: OptionsProps) {
  const t = useText();
  return (
    <>
      <header>
        <img src="/icons/icon-128.png" alt="" width="40" height="40" />
        <h1>{t('optionsTitle')}</h1>
      </header>
      <main>
        <p>{t('optionsIntro')}</p>
        {view ? <SettingsForm view={view} onSave={onSave} /> : <p class="quiet">{t('loading')}</p>}
        {children}
      </main>
      <footer>{t('notAffiliated')}</footer>
    </>
  );
}

function SettingsForm({ view, onSave }: OptionsProps & { readonly view: OptionsView }) {
  const t = useText();
  const form = useForm(view, onSave);
  return (
    <form ref={form.element} noValidate onSubmit={form.submit}>
      {view.isPolicyPending && <p class="note">{t('policyPendingOptions')}</p>}
      {!view.isWritable && <p class="note bad">{t('readOnlySettings')}</p>}
      <Problems
        problems={view.problems}
        isOpen
        onPage={settablePaths}
        linkTo={(path, children) => <a href={`#${path}`}>{children}</a>}
      />
      {sections.map((section) => (
        <Section key={section.id} section={section} view={view} form={form} />
      ))}
      <SaveBar form={form} isWritable={view.isWritable} />
    </form>
  );
}

interface SectionProps {
  readonly section: FormSection;
  readonly view: OptionsView;
  readonly form: Form;
}

function Section({ section: { id, title, note, fields }, view: { settings, locked }, form }: SectionProps) {
  const t = useText();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      {note && <p class="quiet">{t(note)}</p>}
      {fields.map((field) => {
        const stored = textOf(settings, field.path);
        const isLocked = locked.includes(field.path);
        return (
          <Field
            key={field.path}
            field={field}
            text={isLocked ? stored : (form.draft[field.path] ?? stored)}
            error={isLocked ? undefined : form.errors.get(field.path)}
            isLocked={isLocked}
            onType={(text) => form.type(field.path, { text, stored })}
          />
        );
      })}
    </section>
  );
}

function SaveBar({ form, isWritable }: { readonly form: Form; readonly isWritable: boolean }) {
  const t = useText();
  const isSaving = form.status.kind === 'saving';
  return (
    <div class="save">
      <button type="submit" class="main" disabled={!isWritable} aria-disabled={isSaving} aria-busy={isSaving}>
        {isSaving ? t('saveRunning') : t('saveButton')}
      </button>
      <p role="status" class={form.status.kind}>
        {statusText(form, t)}
      </p>
    </div>
  );
}
