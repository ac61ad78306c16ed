// Warnings, the gravest first: what is wrong, why, where that is written, and what can be done.

import { useId, useState } from 'preact/hooks';
import type { StripView } from '../../model/strip';
import type { Warning, WarningId, WarningOffer } from '../../model/warning';
import { guideSectionOf } from '../parts/guide-place';
import { useText } from '../parts/text';
import { offerText, reasonText, sourceText, warningHeadline, warningWhy } from '../parts/warning-words';
import { deedOf, offersOf } from './offers';
import type { Deed } from './offers';
import { LevelIcon } from './strip-icons';
import { TenantSearchField } from './tenant-search';
import { useGuard, useTools } from './tools';
import { useOrders } from './use-orders';

/** What must be answered before Create comes first. */
export function inTurn({ warnings, isCreateHeld }: StripView): readonly Warning[] {
  if (!isCreateHeld) return warnings;
  const isFirst = ({ id }: Warning) => id === 'before-create';
  return [...warnings.filter(isFirst), ...warnings.filter((each) => !isFirst(each))];
}

export function Warnings({ view }: { readonly view: StripView }) {
  const t = useText();
  const warnings = inTurn(view);
  if (warnings.length === 0) return null;
  return (
    <div class="warnings" role="group" aria-label={t('stripWarnings')}>
      {warnings.map((warning) => (
        <WarningArticle key={`${warning.documentId ?? ''} ${warning.id}`} warning={warning} view={view} />
      ))}
    </div>
  );
}

interface WarningProps {
  readonly warning: Warning;
  readonly view: StripView;
}

function WarningArticle({ warning, view }: WarningProps) {
  const t = useText();
  const id = useId();
  const { level, reasons, open = [] } = warning;
  const why = warningWhy(warning, t);
  return (
    <article class={`warning ${level}`} aria-labelledby={id}>
      <h2 id={id}>
        <LevelIcon level={level} />
        <span class="unseen">{t(level === 'alarm' ? 'stripAlarm' : 'stripNotice')} </span>
        <span>{warningHeadline(warning, t)}</span>
      </h2>
      {why !== '' && <p>{why}</p>}
      <Open ids={open} view={view} />
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reasonText(reason, t, warning)}</li>
          ))}
        </ul>
      )}
      <Offers warning={warning} view={view} />
      <Rule warning={warning} />
    </article>
  );
}

/** Where the rule is written, and the way to what else the guide tells of it. */
function Rule({ warning }: Pick<WarningProps, 'warning'>) {
  const t = useText();
  const on = useGuard();
  const { ports } = useTools();
  return (
    <p class="source">
      {sourceText(warning.source, t)}{' '}
      <button
        type="button"
        class="link"
        aria-label={t('guideReadRuleOf', warningHeadline(warning, t))}
        onClick={on(() => ports.go('guide', guideSectionOf(warning)))}
      >
        {t('guideReadRule')}
      </button>
    </p>
  );
}

/** What is still wrong before Create: the headlines of the warnings below. */
function Open({ ids, view }: { readonly ids: readonly WarningId[]; readonly view: StripView }) {
  const t = useText();
  const headlines = ids.flatMap((id) => {
    const found = view.warnings.find((warning) => warning.id === id);
    return found ? [warningHeadline(found, t)] : [];
  });
  if (headlines.length === 0) return null;
  return (
    <ul class="open">
      {headlines.map((headline) => (
        <li key={headline}>{headline}</li>
      ))}
    </ul>
  );
}

/** The ways out that put it right; the others say that it is right as it is. */
const mends: ReadonlySet<WarningOffer> = new Set<WarningOffer>([
  'replace-contact',
  'back-to-meant',
  'enter-own-plan',
  'enter-provider',
]);

function Offers({ warning, view }: WarningProps) {
  const t = useText();
  const on = useGuard();
  const tools = useTools();
  const { running, isLost, order } = useOrders();
  const { searches, buttons } = offersOf(warning, view);
  if (!searches && buttons.length === 0) return null;
  const [isRefused, setRefused] = useState(false);
  const act = async (deed: Deed) => {
    setRefused(false);
    if ('orders' in deed) return order(deed.orders);
    if ((await deed.act(tools.ports)) !== false) return undefined;
    setRefused(true);
    return tools.say(t('stripNotOpened'));
  };
  return (
    <>
      {searches && (
        <TenantSearchField label={offerText('open-for-customer', t)} suggested={suggestedIn(warning)} />
      )}
      {buttons.length > 0 && (
        <div class="actions">
          {buttons.map((offer, place) => (
            <button
              key={offer}
              type="button"
              class={place === 0 && mends.has(offer) ? 'main' : ''}
              aria-disabled={running !== null}
              aria-busy={running !== null && offer === 'replace-contact'}
              onClick={on(() => {
                const deed = deedOf(offer, warning, view);
                if (deed) void act(deed);
              })}
            >
              {offerText(offer, t)}
            </button>
          ))}
        </div>
      )}
      {isLost && <p class="lost">{t('orderLost')}</p>}
      {isRefused && <p class="lost">{t('stripNotOpened')}</p>}
    </>
  );
}

/** The owner of a subscription is most likely whom the request is for. */
function suggestedIn({ id, tenant }: Warning): string {
  return id === 'other-subscription' ? (tenant?.name ?? tenant?.domain ?? '') : '';
}
