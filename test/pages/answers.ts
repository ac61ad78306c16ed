// The right answers for a saved page: made by the recognition itself, corrected by a person, compared from then on.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { concepts } from '../../src/model/fields';
import type { Concept } from '../../src/model/fields';
import type { SavedForm } from '../../src/model/snapshot';
import { referenced } from '../../src/page/roots';
import { isField } from '../../src/page/snapshot-kinds';
import { rebuild } from './rebuild';
import type { Rebuilt } from './rebuild';
import { recognise } from './recognise';
import type { Recognition } from './recognise';

const answersSchema = z.strictObject({
  reviewed: z.boolean(),
  frames: z.array(
    z.strictObject({
      host: z.string(),
      isForm: z.boolean(),
      fields: z.array(
        z.strictObject({
          element: z.number(),
          label: z.string(),
          control: z.string(),
          concept: z.nullable(z.enum(concepts as readonly [Concept, ...Concept[]])),
        }),
      ),
    }),
  ),
});

export type Answers = z.infer<typeof answersSchema>;
type FrameAnswers = Answers['frames'][number];
type FieldAnswer = FrameAnswers['fields'][number];

/** What the recognition says of each document of a form, for a person to correct. */
export function guesses(form: SavedForm): Answers {
  return {
    reviewed: false,
    frames: form.frames.map((frame) => ({ host: frame.host, ...guess(rebuild(frame)) })),
  };
}

/** Controls a person can see, and elements that look like fields though the survey sees no control in them. */
function guess(page: Rebuilt): Omit<FrameAnswers, 'host'> {
  const { isForm, controls } = recognise(page.document);
  const seen = controls
    .filter(({ isShown, concept }) => isShown || concept !== null)
    .map(({ element, kind, labels, concept }) => ({
      element: page.elements.indexOf(element),
      label: labels[0] ?? '',
      control: kind,
      concept,
    }));
  const fields = [...seen, ...overlooked(page, controls)].sort((a, b) => a.element - b.element);
  return { isForm, fields };
}

function overlooked({ elements }: Rebuilt, controls: Recognition['controls']): FieldAnswer[] {
  const isCovered = (element: Element) =>
    controls.some(({ element: seen }) => seen.contains(element) || element.contains(seen)) ||
    element.closest('[role=radiogroup], fieldset, [role=radio], [role=listbox], [role=tree]') !== null;
  return elements.flatMap((element, index) => {
    if (!isField(element) || isCovered(element) || !element.checkVisibility()) return [];
    return [{ element: index, label: nameOf(element), control: 'not seen', concept: null }];
  });
}

function nameOf(element: Element): string {
  const [label] = referenced(element, 'aria-labelledby');
  const { labels } = element as Partial<HTMLInputElement>;
  const spoken = element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '';
  return (label?.textContent ?? labels?.[0]?.textContent ?? spoken).trim();
}

/** Every difference between the answers and what the recognition says now, a line each. */
export function differences(form: SavedForm, answers: Answers): string[] {
  const now = guesses(form).frames;
  if (now.length !== answers.frames.length)
    return ['The answers are not those of this page: other documents.'];
  return now.flatMap((frame, index) => differencesIn(frame, answers.frames[index]!));
}

function differencesIn(now: FrameAnswers, right: FrameAnswers): string[] {
  const lines: string[] = [];
  const say = (isForm: boolean) => (isForm ? 'a support form' : 'no support form');
  if (now.isForm !== right.isForm)
    lines.push(`${right.host} is ${say(right.isForm)}, but taken for ${say(now.isForm)}`);
  const all = new Map([...now.fields, ...right.fields].map((field) => [field.element, field]));
  for (const [element, { label, control }] of all) {
    const conceptIn = ({ fields }: FrameAnswers) =>
      fields.find((each) => each.element === element)?.concept ?? 'nothing';
    if (conceptIn(now) !== conceptIn(right))
      lines.push(
        `${right.host}: “${label}” (${control}, element ${element}) is ${conceptIn(right)}, but taken for ${conceptIn(now)}`,
      );
  }
  return lines;
}

export const pagesFolder = import.meta.dirname;

/** The names of all saved pages. */
export function pageNames(folder = pagesFolder): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'page.json')))
    .map(({ name }) => name)
    .sort();
}

/** Throws a sentence that says what to do about answers that cannot be read or were not looked at. */
export function readAnswers(path: string): Answers {
  const parsed = answersSchema.safeParse(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);
  if (!parsed.success)
    throw new Error(`${path} holds no answers: ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
  if (!parsed.data.reviewed)
    throw new Error(
      `${path} is not reviewed: open it, correct the concept of every field (null for none), and set "reviewed" to true.`,
    );
  return parsed.data;
}

/** A table of the fields and what they were taken for. */
export function table({ frames }: Answers): string {
  return frames
    .flatMap(({ host, isForm, fields }) => [
      `${host}: ${isForm ? 'a support form' : 'no support form recognised'}`,
      ...fields.map(
        ({ element, label, control, concept }) =>
          `  ${String(element).padStart(6)}  ${control.padEnd(9)}  ${(concept ?? '-').padEnd(22)}  ${label}`,
      ),
    ])
    .join('\n');
}
