// One section of fields, group by group, with what is to be said about each value.

import type { ComponentChildren } from 'preact';
import { useText } from '../parts/text';
import { Conflict } from './conflict';
import { Field } from './field';
import type { Form } from './form';
import type { FormField, FormSection as Section } from './form-fields';
import { Links } from './links';
import { noteOf } from './notes';
import { lockText } from './origin';
import type { OptionsView } from './view';

interface Shared {
  readonly view: OptionsView;
  readonly form: Form;
}

export function FormSection({ section, ...shared }: Shared & { readonly section: Section }) {
  const t = useText();
  const { id, note, groups } = section;
  return (
    <section aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`} tabIndex={-1}>
        {t(`section_${id}`)}
      </h2>
      {note && <p class="quiet">{t(note)}</p>}
      {groups.map((group) => {
        const fields = group.fields.map((field) => <FieldOf key={field.path} field={field} {...shared} />);
        if (!group.title) return <>{fields}</>;
        return (
          <Group key={group.title} title={t(group.title)} note={group.note && t(group.note)}>
            {fields}
          </Group>
        );
      })}
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly note: string | undefined;
  readonly children: ComponentChildren;
}

function Group({ title, note, children }: GroupProps) {
  return (
    <div class="group">
      <h3>{title}</h3>
      {note !== undefined && <p class="quiet">{note}</p>}
      {children}
    </div>
  );
}

function FieldOf({ field, view, form }: Shared & { readonly field: FormField }) {
  const t = useText();
  const { path } = field;
  const isLocked = view.locked.includes(path);
  const now = (of: string) =>
    view.locked.includes(of) ? form.stored(of) : (form.draft[of] ?? form.stored(of));
  const theirs = form.conflicts.get(path);
  const conflict = theirs !== undefined && (
    <Conflict
      path={path}
      theirs={theirs}
      onKeep={() => form.keepMine(path)}
      onTake={() => form.takeTheirs(path)}
    />
  );
  const shared = {
    text: now(path),
    error: isLocked ? undefined : form.errors.get(path),
    onType: (text: string) => form.type(path, text),
    onLeave: () => form.leave(path),
    conflict,
  };
  if (field.as === 'links') return <Links view={view} {...shared} />;
  return (
    <Field
      field={field}
      isLocked={isLocked}
      origin={isLocked ? lockText(path, view, t) : undefined}
      note={noteOf(path, now)}
      {...shared}
    />
  );
}
