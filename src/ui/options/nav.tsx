// The navigation of the options page: one link a section, with what is unsaved or wrong in it.

import { useText } from '../parts/text';
import type { Form } from './form';
import { sectionOfField } from './sections';
import type { SectionId } from './sections';

export interface NavProps {
  readonly sections: readonly SectionId[];
  readonly current: SectionId;
  readonly form: Pick<Form, 'draft' | 'errors' | 'conflicts'>;
}

export function Nav({ sections, current, form }: NavProps) {
  const t = useText();
  const unsaved = sectionsOf(Object.keys(form.draft));
  const wrong = sectionsOf([...form.errors.keys(), ...form.conflicts.keys()]);
  return (
    <nav aria-label={t('navLabel')}>
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              <span>{t(`section_${id}`)}</span>
              {wrong.has(id) ? (
                <NavMark sign="!" tone="wrong" words={t('navWrong')} />
              ) : (
                unsaved.has(id) && <NavMark sign="•" tone="unsaved" words={t('navUnsaved')} />
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface MarkProps {
  readonly sign: string;
  readonly tone: 'wrong' | 'unsaved';
  readonly words: string;
}

/** The sign for the eye, the words for the ear and for who points at it. */
function NavMark({ sign, tone, words }: MarkProps) {
  return (
    <span class={`nav-mark ${tone}`} title={words}>
      <span aria-hidden="true">{sign}</span>
      <span class="visually-hidden">{words}</span>
    </span>
  );
}

function sectionsOf(paths: readonly string[]): ReadonlySet<SectionId | undefined> {
  return new Set(paths.map(sectionOfField));
}
