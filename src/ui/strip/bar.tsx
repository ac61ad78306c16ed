// The strip in one line: where this is, how the form stands, the gravest warning, and the buttons.

import type { StripView } from '../../model/strip';
import { useText } from '../parts/text';
import { warningHeadline } from '../parts/warning-words';
import { Chip } from './chip';
import { Question, choicesOf } from './question';
import { standingOf, waitingForms } from './standing';
import { LevelIcon, Mark } from './strip-icons';
import { useGuard, useTools } from './tools';
import { useOrders } from './use-orders';

export interface BarProps {
  readonly view: StripView;
  readonly isOpen: boolean;
  /** A click was just refused, for something lies over the strip. */
  readonly isRefused: boolean;
  readonly onToggle: () => void;
  readonly onFold: () => void;
}

export function Bar({ view, isOpen, isRefused, onToggle, onFold }: BarProps) {
  const t = useText();
  const on = useGuard();
  const { ports } = useTools();
  // Said in the place of the news, for a larger strip would need another place.
  const hasNews = !isOpen && !isRefused;
  const hasHeadline = hasNews && view.warnings.length > 0;
  const asks = hasHeadline && choicesOf(view).length > 0;
  return (
    <div class={asks ? 'bar asks' : 'bar'}>
      <Handle />
      <Chip context={view.context} isExplained={hasHeadline} />
      {isRefused && <p class="standing trouble refused">{t('stripCoveredShort')}</p>}
      {hasNews && <Standing view={view} isBrief={hasHeadline} />}
      {hasHeadline && <Gravest view={view} isShort={asks} />}
      {asks && <Question view={view} onOpen={onToggle} />}
      <div class="buttons">
        <FillButton view={view} />
        <button
          type="button"
          class="details"
          data-home
          aria-expanded={isOpen}
          aria-controls={isOpen ? 'panel' : undefined}
          onClick={on(onToggle)}
        >
          <span class="label">{t('stripDetails')}</span>
          <Mark name="down" />
        </button>
        <button
          type="button"
          class="plain"
          aria-label={t('stripFold')}
          title={t('stripFold')}
          onClick={on(onFold)}
        >
          <Mark name="fold" />
        </button>
        <button
          type="button"
          class="plain"
          aria-label={t('stripClose')}
          aria-description={t('stripCloseKey')}
          title={`${t('stripClose')}. ${t('stripCloseKey')}`}
          onClick={on(ports.snooze)}
        >
          <Mark name="close" />
        </button>
      </div>
    </div>
  );
}

/** How far an arrow key moves the strip, in CSS pixels; with Shift further. */
const stepPx = 16;
const leapPx = 128;

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function Handle() {
  const t = useText();
  const on = useGuard();
  const { ports } = useTools();
  const onKey = (event: KeyboardEvent) => {
    const [x, y] = directions[event.key] ?? [];
    if (x === undefined || y === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const px = event.shiftKey ? leapPx : stepPx;
    ports.move({ x: x * px, y: y * px });
  };
  return (
    <button
      type="button"
      class="handle"
      aria-label={t('stripMove')}
      aria-description={t('stripMoveHow')}
      title={`${t('stripMove')}: ${t('stripMoveHow')}`}
      onPointerDown={on(ports.startDrag)}
      onKeyDown={on(onKey)}
    >
      <Mark name="grip" />
    </button>
  );
}

/** `isBrief`: a headline stands beside it, so that nothing is said while there is no news. */
function Standing({ view, isBrief }: Pick<BarProps, 'view'> & { readonly isBrief: boolean }) {
  const t = useText();
  const on = useGuard();
  const { ports } = useTools();
  const { kind, text, setting } = standingOf(view, t);
  if (isBrief && kind === 'quiet') return null;
  return (
    <p class={`standing ${kind}`} title={text}>
      {setting === undefined ? (
        text
      ) : (
        <button type="button" class="link" onClick={on(() => ports.go('options', setting))}>
          {text}
        </button>
      )}
    </p>
  );
}

/** `isShort`: buttons stand beside it, and the chip says whose directory it is. */
function Gravest({ view: { warnings }, isShort }: Pick<BarProps, 'view'> & { readonly isShort: boolean }) {
  const t = useText();
  const [gravest, ...more] = warnings;
  if (!gravest) return null;
  const headline = warningHeadline(gravest, t);
  return (
    <p class={`gravest ${gravest.level}`} title={headline}>
      <LevelIcon level={gravest.level} />
      <span class="unseen">{t(gravest.level === 'alarm' ? 'stripAlarm' : 'stripNotice')} </span>
      <span class="headline">{isShort ? t('stripBypassed') : headline}</span>
      {more.length > 0 && (
        <span class="more">
          <span aria-hidden="true">+{more.length}</span>
          <span class="unseen">
            {more.length === 1 ? t('stripMoreOne') : t('stripMoreMany', more.length)}
          </span>
        </span>
      )}
    </p>
  );
}

/** Fills every form that waits for a click. */
function FillButton({ view }: Pick<BarProps, 'view'>) {
  const t = useText();
  const on = useGuard();
  const { running, order } = useOrders();
  const waiting = waitingForms(view.forms);
  if (waiting.length === 0 && running === null) return null;
  return (
    <button
      type="button"
      class="main"
      aria-disabled={running !== null}
      aria-busy={running !== null}
      onClick={on(() => void order(waiting.map(({ documentId }) => [documentId, { command: 'fill' }])))}
    >
      {running === null ? t('fillButton') : t('fillRunning')}
    </button>
  );
}
