// The strip in one line: where this is, how the form stands, the gravest warning, and the buttons.

import type { StripView } from '../../model/strip';
import { useText } from '../parts/text';
import { fellBack, warningHeadline } from '../parts/warning-words';
import { BarButtons, Handle } from './bar-parts';
import { Chip } from './chip';
import { Question, choicesOf } from './question';
import { standingOf, waitingForms } from './standing';
import { LevelIcon } from './strip-icons';
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
        <BarButtons {...{ isOpen, onToggle, onFold }} />
      </div>
    </div>
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
  const short = t(fellBack(gravest) ? 'stripFellBack' : 'stripBypassed');
  return (
    <p class={`gravest ${gravest.level}`} title={headline}>
      <LevelIcon level={gravest.level} />
      <span class="unseen">{t(gravest.level === 'alarm' ? 'stripAlarm' : 'stripNotice')} </span>
      <span class="headline">{isShort ? short : headline}</span>
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
