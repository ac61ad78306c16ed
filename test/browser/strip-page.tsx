// A plain page with the strip in an open root, in each state its address asks for: `?state=panel held&state=filled&language=it`.

import { render } from 'preact';
import { TextContext } from '../../src/ui/parts/text';
import type { TextKey, Translate } from '../../src/ui/parts/text';
import type { StripPorts } from '../../src/ui/strip/ports';
import { Strip } from '../../src/ui/strip/strip';
import style from '../../src/ui/strip/strip.css?inline';
import en from '../../_locales/en/messages.json';
import it from '../../_locales/it/messages.json';
import { hits, stripStates } from '../ui/strip/states';
import type { StateName, StripState } from '../ui/strip/states';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Texts = Readonly<Record<TextKey, Message>>;

const english: Texts = en;
const languages: Readonly<Record<string, Texts>> = { en, it };
const nothing = () => undefined;
const done = () => Promise.resolve(true);

const ports: StripPorts = {
  order: done,
  search: () => Promise.resolve(hits),
  mean: done,
  go: nothing,
  saveCustomer: () => Promise.resolve('saved'),
  newRequest: done,
  copy: done,
  ownRequest: nothing,
  acknowledge: nothing,
  accept: nothing,
  place: nothing,
  move: nothing,
  startDrag: nothing,
  snooze: nothing,
  onOpen: nothing,
  // The page presses Details itself.
  isOpenToClicks: () => true,
};

function textsIn(language: string): Translate {
  const texts = languages[language] ?? english;
  return (key, ...substitutions) => {
    const { message, placeholders = {} } = texts[key];
    return message.replaceAll(/\$(\w+)\$/g, (_all, name: string) => {
      const place = Number(placeholders[name.toLowerCase()]?.content.slice(1));
      return String(substitutions[place - 1] ?? '');
    });
  };
}

async function showAll(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const names = asked.getAll('state') as StateName[];
  const language = asked.get('language') ?? 'en';
  for (const name of names) {
    const figure = document.createElement('figure');
    if (names.length > 1) figure.append(name);
    document.body.append(figure);
    await show(name, language, names.length > 1 ? figure : document.body);
  }
  document.body.dataset['shown'] = 'all';
}

async function show(name: StateName, language: string, place: Element): Promise<void> {
  const { view, room, isOpen, answers }: StripState = stripStates[name];
  const host = document.createElement('onbehalf-strip');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  place.append(host);
  render(
    <TextContext.Provider value={textsIn(language)}>
      <Strip view={view} room={room} ports={ports} />
    </TextContext.Provider>,
    root,
  );
  const details = root.querySelector<HTMLElement>('[aria-expanded="false"]');
  if (isOpen && !root.querySelector('.panel')) details?.click();
  if (answers) await give(root, answers);
}

/** Asks for help with the severity, and answers. */
async function give(root: ShadowRoot, answers: readonly string[]): Promise<void> {
  const drawn = () => new Promise(requestAnimationFrame);
  await drawn();
  root.querySelector<HTMLElement>('.severity button')?.click();
  await drawn();
  for (const answer of answers) root.querySelector<HTMLElement>(`[value="${answer}"]`)?.click();
  await drawn();
}

void showAll();
