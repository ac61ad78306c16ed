// Reads the file of a saved form, which comes from a stranger: nothing but what a snapshot holds is let in.

import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { looks, redactions, savedFormKind, savedFormVersion } from '../../src/model/snapshot';
import type { SavedForm } from '../../src/model/snapshot';

const whole = z.number().check(z.int());
const count = z.number().check(z.int(), z.gte(0));
const text = z.string().check(z.maxLength(10_000));

/** Nothing that leads anywhere or runs. */
const attribute = z.string().check(z.regex(/^(?!on)[a-z][a-z-]*$/u), z.refine(isHarmless));

function isHarmless(name: string): boolean {
  return !['href', 'src', 'srcdoc', 'srcset', 'style', 'action', 'formaction', 'data', 'ping'].includes(name);
}

const element: z.ZodMiniType = z.strictObject({
  tag: z.string().check(z.regex(/^(?!script$|style$|link$|base$)[a-z][a-z0-9]*(?:-[a-z]+\d?)*$/u)),
  attributes: z.optional(z.record(attribute, text)),
  box: z.optional(z.tuple([whole, whole, whole, whole])),
  look: z.optional(z.array(z.enum(looks))),
  scroll: z.optional(z.tuple([whole, whole, count, count])),
  filled: z.optional(z.literal(true)),
  cut: z.optional(count),
  closed: z.optional(z.literal(true)),
  get shadow() {
    return z.optional(z.array(z.union([text, element])));
  },
  get children() {
    return z.optional(z.array(z.union([text, element])));
  },
});

const host = z.string().check(z.regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u));

const savedForm = z.strictObject({
  kind: z.literal(savedFormKind),
  version: z.literal(savedFormVersion),
  savedOn: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/u)),
  onbehalf: z.string().check(z.maxLength(20)),
  redacted: z.record(z.enum(redactions), count),
  frames: z
    .array(
      z.strictObject({
        host,
        blade: z.string().check(z.regex(/^[A-Za-z0-9.]*$/u)),
        path: z.array(whole),
        language: z.string().check(z.maxLength(20)),
        size: z.tuple([count, count]),
        page: z.tuple([count, count]),
        body: element,
      }),
    )
    .check(z.minLength(1)),
});

/** The form in a text; throws a sentence that says what is wrong with it. */
export function formIn(content: string): SavedForm {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    throw new Error('This file is no JSON: it is not one that the options page has written.');
  }
  const parsed = savedForm.safeParse(data);
  if (parsed.success) return parsed.data as SavedForm;
  const [issue] = parsed.error.issues;
  throw new Error(`This file is no saved form: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}

export function readForm(path: string): SavedForm {
  return formIn(readFileSync(path, 'utf8'));
}
