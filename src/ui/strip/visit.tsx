// The strip on a page about a customer or a product: one line with what is done most, and a panel with everything.

import { useEffect } from 'preact/hooks';
import type { VisitView } from '../../model/visit';
import { useText } from '../parts/text';
import { supportText, visitWords } from '../parts/visit-words';
import { BarButtons, Handle } from './bar-parts';
import type { BarButtonsProps } from './bar-parts';
import { FoldedButton } from './folded';
import { Footer } from './footer';
import { LevelIcon, Mark, VerdictIcon } from './strip-icons';
import { tenantStyle } from './tenant';
import { useVisitDeeds } from './use-visit-deeds';
import type { VisitDeeds } from './use-visit-deeds';
import { CustomerActs, CustomerPanel } from './visit-customer';
import { FirstContact, ProductPanel } from './visit-product';

export interface VisitStripProps extends BarButtonsProps {
  readonly about: VisitView;
  readonly isRefused: boolean;
}

export function VisitStrip({ about, isOpen, isRefused, onToggle, onFold }: VisitStripProps) {
  const t = useText();
  const deeds = useVisitDeeds(about);
  const { visit } = about;
  const hasNews = !isOpen && !isRefused;
  const isBad = deeds.outcome !== '' && !deeds.isGood;
  // What went wrong, and what to do, has no room in the line.
  useEffect(() => {
    if (isBad && !isOpen) onToggle();
  }, [isBad]);
  return (
    <>
      <div class="bar visit">
        <Handle />
        <VisitChip about={about} />
        {isRefused && <p class="standing trouble refused">{t('stripCoveredShort')}</p>}
        {hasNews && <VisitStanding about={about} deeds={deeds} />}
        <div class="buttons">
          {hasNews && (
            <span class="acts">
              {visit.kind === 'customer' ? (
                <CustomerActs about={about} deeds={deeds} />
              ) : (
                <FirstContact visit={visit} />
              )}
            </span>
          )}
          <BarButtons {...{ isOpen, onToggle, onFold }} />
        </div>
      </div>
      {isOpen && (
        <div class="panel" id="panel">
          {visit.kind === 'customer' ? (
            <CustomerPanel visit={visit} about={about} deeds={deeds} />
          ) : (
            <ProductPanel visit={visit} deeds={deeds} />
          )}
          <Footer />
        </div>
      )}
    </>
  );
}

function VisitChip({ about: { visit } }: Pick<VisitStripProps, 'about'>) {
  const t = useText();
  const { name, isNamed, kind, full } = visitWords(visit, t);
  const style = colourOf(visit);
  return (
    <p class="where" title={full}>
      <span class={style ? 'chip tenant' : 'chip'} style={style}>
        <VisitIcon kind={visit.kind} />
        {isNamed ? <bdi dir="auto">{name}</bdi> : <span>{name}</span>}
      </span>
      <span class="unseen">{kind}</span>
    </p>
  );
}

/**
 * That the customer is in the list, what came of a click, or who supports the product; that something is missing in the
 * list the button beside it says.
 */
function VisitStanding({ about, deeds }: { readonly about: VisitView; readonly deeds: VisitDeeds }) {
  const t = useText();
  const { visit, listing } = about;
  if (visit.kind === 'customer') {
    const text = deeds.outcome !== '' ? deeds.outcome : listing === 'whole' ? t('listing_whole') : '';
    if (text === '') return null;
    return (
      <p class="standing done" title={text}>
        {text}
      </p>
    );
  }
  const text = supportText(visit.publisher, t);
  return (
    <p class="gravest notice" title={text}>
      <LevelIcon level="notice" />
      <span class="headline">{text}</span>
    </p>
  );
}

/** The strip folded. */
export function FoldedVisit({
  about: { visit },
  onUnfold,
}: Pick<VisitStripProps, 'about'> & { readonly onUnfold: () => void }) {
  const t = useText();
  const { full } = visitWords(visit, t);
  const told = visit.kind === 'product' ? `${full}. ${supportText(visit.publisher, t)}` : full;
  return (
    <FoldedButton told={told} style={colourOf(visit)} onUnfold={onUnfold}>
      <VisitIcon kind={visit.kind} />
    </FoldedButton>
  );
}

function VisitIcon({ kind }: Pick<VisitView['visit'], 'kind'>) {
  return kind === 'customer' ? <VerdictIcon verdict="customer" /> : <Mark name="product" />;
}

/** The customer's colour is that of the tenant, here as in its portals; a product has none. */
function colourOf(visit: VisitView['visit']): ReturnType<typeof tenantStyle> {
  if (visit.kind === 'product') return undefined;
  const { tenantId, name, domain = visit.initialDomain } = visit;
  const tenant = { ...(tenantId && { tenantId }), ...(name && { name }), ...(domain && { domain }) };
  return tenantStyle({ verdict: 'customer', tenant, because: [] });
}
