// Finds in the user interface which text keys are used, and which words stand in the code instead of in `_locales`.

import ts from 'typescript';
import { nodesOf, parse, placeOf, read, wordsOf } from './source';

/** The product's own name is the one word that is never translated. */
const brand = 'Onbehalf';

/** Functions whose first argument is a text key. */
const translators = new Set(['getMessage', 'text', 't', 'say']);

/** Keys made from a word of the model, as in `outcome_${…}`: where the words of each family are declared. */
export const families: Readonly<Record<string, readonly [file: string, name: string]>> = {
  outcome: ['src/model/report.ts', 'outcomes'],
  reason: ['src/model/report.ts', 'reasons'],
  phase: ['src/model/report.ts', 'Phase'],
  verdict: ['src/model/context.ts', 'Verdict'],
  gate: ['src/model/context.ts', 'Gate'],
  trouble: ['src/model/message.ts', 'troubles'],
  field: ['src/model/fields.ts', 'writtenFields'],
  partner: ['src/model/settings.ts', 'partnerSchema.type'],
  method: ['src/model/settings.ts', 'contactSchema.preferredContactMethod'],
  availability: ['src/model/settings.ts', 'contactSchema.availability'],
  mode: ['src/model/settings.ts', 'FillMode'],
  prefilled: ['src/model/settings.ts', 'PrefilledMode'],
  save: ['src/store/settings.ts', 'SaveError.code'],
  problem: ['src/ui/parts/problem-words.ts', 'problemWords'],
  hosts: ['src/model/portal.ts', 'hostGroupIds'],
  hostsWhy: ['src/model/portal.ts', 'hostGroupIds'],
  hostsState: ['src/ui/options/clouds-ports.ts', 'hostStates'],
  hostsNow: ['src/ui/options/clouds-ports.ts', 'hostStates'],
  asked: ['src/model/portal.ts', 'askOutcomes'],
  snapshot: ['src/model/snapshot.ts', 'snapshotTroubles'],
  redacted: ['src/model/snapshot.ts', 'redactions'],
  link: ['src/model/link.ts', 'linkIds'],
  slot: ['src/model/link.ts', 'slots'],
  linkRefusal: ['src/model/link.ts', 'linkRefusals'],
  kind: ['src/model/pasted.ts', 'pastedKinds'],
  pasted: ['src/model/pasted.ts', 'pastedNotes'],
  links: ['src/ui/popup/links.tsx', 'groups'],
  lack: ['src/ui/popup/view.ts', 'basics'],
  cloud: ['src/model/settings.ts', 'cloud'],
  section: ['src/ui/options/sections.ts', 'sectionIds'],
  plan: ['src/ui/options/choices.ts', 'ownPlanKinds'],
  theme: ['src/model/settings.ts', 'Theme'],
  transfer: ['src/model/transfer.ts', 'transferTroubles'],
  undo: ['src/model/transfer.ts', 'bigChanges'],
  sync: ['src/model/sync.ts', 'syncTroubles'],
  stored: ['src/model/ledger.ts', 'storedKinds'],
  purpose: ['src/model/ledger.ts', 'storedKinds'],
  erase: ['src/model/ledger.ts', 'erasures'],
  loses: ['src/model/ledger.ts', 'erasures'],
  area: ['src/model/ledger.ts', 'storageAreas'],
  origin: ['src/model/policy.ts', 'PolicyOrigin'],
  keystate: ['src/model/policy.ts', 'keyStates'],
  importKind: ['src/model/import.ts', 'importKinds'],
  columnMeaning: ['src/model/import.ts', 'columnMeanings'],
  importProblem: ['src/model/import.ts', 'importProblems'],
  importNote: ['src/model/import.ts', 'importNotes'],
  importTrouble: ['src/model/import.ts', 'importTroubles'],
  encoding: ['src/model/import.ts', 'encodings'],
  step: ['src/model/import.ts', 'progressSteps'],
  fate: ['src/model/import.ts', 'rowFates'],
  fatenote: ['src/model/import.ts', 'rowFates'],
  filter: ['src/model/list.ts', 'tableFilters'],
  column: ['src/ui/customers/columns.ts', 'columnIds'],
  work: ['src/ui/customers/work.ts', 'WorkKind'],
  listing: ['src/model/visit.ts', 'Listing'],
  visitSaved: ['src/model/visit.ts', 'saveOutcomes'],
  warning: ['src/model/warning.ts', 'warningIds'],
  warningWhy: ['src/model/warning.ts', 'warningIds'],
  because: ['src/model/warning.ts', 'warningReasons'],
  offer: ['src/model/warning.ts', 'warningOffers'],
  source: ['src/model/context.ts', 'signalSources'],
  chapter: ['src/model/guide.ts', 'chapterIds'],
  product: ['src/model/guide.ts', 'guideProducts'],
  standing: ['src/model/guide.ts', 'standings'],
  may: ['src/model/guide.ts', 'mayAnswers'],
  severity: ['src/model/facts.ts', 'severity'],
  severityMeans: ['src/model/severity.ts', 'severityLevels'],
  severityAsk: ['src/model/severity.ts', 'severityQuestionIds'],
  severityAnswer: ['src/model/severity.ts', 'severityQuestions'],
  severityHours: ['src/model/severity.ts', 'programmes'],
  severityIf: ['src/model/severity.ts', 'severityConditions'],
  severityBecause: ['src/model/severity.ts', 'severityReasons'],
  severityPromise: ['src/model/severity.ts', 'SeverityPromise'],
};

/** Attributes a person reads or hears. */
const spoken = new Set(['title', 'aria-label', 'placeholder', 'alt', 'label']);

const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replaceAll(brand, ''));

/** `already right` → `outcome_already_right`: a key may hold letters, digits and `_` only. */
export function familyKeys(family: string): string[] {
  const [file, name] = families[family] ?? [];
  if (file === undefined || name === undefined) return [];
  return wordsOf(file, name).map((word) => `${family}_${word.replaceAll(/[^A-Za-z0-9]+/g, '_')}`);
}

export interface Used {
  /** Keys handed to a translator; each must exist. */
  readonly keys: Map<string, string>;
  /** Families of which a key is put together; all of their keys must exist. */
  readonly families: Map<string, string>;
  /** Every other string: a key among them counts as used. */
  readonly strings: Set<string>;
}

export function usedIn(files: readonly string[], textOf = read): Used {
  const used: Used = { keys: new Map(), families: new Map(), strings: new Set() };
  for (const file of files) {
    if (/\.tsx?$/.test(file)) for (const node of nodesOf(parse(file, textOf(file)))) note(node, used);
    else for (const [, key = ''] of textOf(file).matchAll(/__MSG_(\w+)__/g)) used.keys.set(key, file);
  }
  return used;
}

function note(node: ts.Node, used: Used): void {
  if (ts.isStringLiteralLike(node)) used.strings.add(node.text);
  if (ts.isTemplateExpression(node) && /^[a-z][A-Za-z]*_$/.test(node.head.text))
    used.families.set(node.head.text.slice(0, -1), placeOf(node));
  if (!ts.isCallExpression(node)) return;
  const [key] = node.arguments;
  const name = node.expression.getText().split('.').at(-1) ?? '';
  if (key && ts.isStringLiteralLike(key) && translators.has(name)) used.keys.set(key.text, placeOf(node));
}

/** Words in a component that a reader of another language could not read. */
export function hardCodedInCode(file: string, text = read(file)): string[] {
  return [...nodesOf(parse(file, text))]
    .filter((node) => isHardCoded(node))
    .map((node) => `${placeOf(node)}: ${node.getText().trim()}`);
}

function isHardCoded(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return hasLetters(node.text);
  if (ts.isJsxAttribute(node)) return spoken.has(node.name.getText()) && holdsWords(node.initializer);
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return holdsWords(node.expression);
  return false;
}

/** Whether words stand in an expression that is shown; what is handed to a function or compared is not shown. */
function holdsWords(node: ts.Node | undefined): boolean {
  if (!node) return false;
  if (ts.isStringLiteralLike(node)) return hasLetters(node.text);
  if (ts.isTemplateExpression(node))
    return hasLetters(
      [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join(''),
    );
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return holdsWords(node.expression);
  if (ts.isConditionalExpression(node)) return holdsWords(node.whenTrue) || holdsWords(node.whenFalse);
  if (!ts.isBinaryExpression(node)) return false;
  const shown = ['+', '??', '||', '&&'].includes(node.operatorToken.getText());
  return shown && (holdsWords(node.left) || holdsWords(node.right));
}

/** Words in a page's markup: its text, and the attributes a person reads. */
export function hardCodedInMarkup(file: string, text = read(file)): string[] {
  const visible = text.replaceAll(/<!--.*?-->|<!doctype[^>]*>/gis, '');
  const words = visible.replaceAll(/<[^>]*>/g, '\n').split('\n');
  const attributes = [...visible.matchAll(/\b(title|aria-label|placeholder|alt|label)="([^"]*)"/g)];
  return [...words, ...attributes.map(([, , value = '']) => value)]
    .filter(hasLetters)
    .map((word) => `${file}: ${word.trim()}`);
}
