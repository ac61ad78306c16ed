// A customer's page of Partner Center in the strip: who it is, saving it, and requests in its tenant.

import { useId } from 'preact/hooks';
import type { CustomerVisit, VisitView } from '../../model/visit';
import { requestProducts } from '../../model/visit';
import { asKey, useText } from '../parts/text';
import { isNameless, requestWords, visitWords } from '../parts/visit-words';
import { Mark } from './strip-icons';
import { useGuard } from './tools';
import type { VisitDeeds } from './use-visit-deeds';

export interface CustomerProps {
  readonly about: VisitView;
  readonly deeds: VisitDeeds;
}

/** What is done most, in the line itself. */
export function CustomerActs(props: CustomerProps) {
  return (
    <>
      <Requests {...props} />
      <SaveButton {...props} />
    </>
  );
}

export function CustomerPanel({ visit, ...props }: CustomerProps & { readonly visit: CustomerVisit }) {
  const t = useText();
  const id = useId();
  const { listing } = props.about;
  const { name, isNamed, kind } = visitWords(visit, t);
  return (
    <>
      <div class="visit" role="group" aria-labelledby={id}>
        <h2 id={id}>{isNamed ? <bdi dir="auto">{name}</bdi> : name}</h2>
        <p class="soft">{kind}</p>
        <Marks visit={visit} onCopy={props.deeds.copy} />
      </div>
      {isNameless(visit) ? (
        <p class="missing">{t('visitNoTenant')}</p>
      ) : (
        <>
          <NewRequests {...props} />
          <div class="visit">
            <p class={listing === 'whole' ? 'outcome good' : ''}>
              {listing === 'whole' && <Tick />}
              {t(`listing_${listing}`)}
            </p>
            <div class="actions">
              <SaveButton {...props} />
            </div>
          </div>
        </>
      )}
      <Outcome {...props.deeds} />
    </>
  );
}

const marks = ['domain', 'initialDomain', 'tenantId'] as const;

function Marks({
  visit,
  onCopy,
}: {
  readonly visit: CustomerVisit;
  readonly onCopy: (text: string) => void;
}) {
  const t = useText();
  const known = marks.flatMap((mark) => {
    const value = visit[mark];
    return value === undefined ? [] : [[mark, value] as const];
  });
  if (known.length === 0) return null;
  return (
    <dl class="marks">
      {known.map(([mark, value]) => (
        <div key={mark}>
          <dt>{t(`column_${asKey(mark)}`)}</dt>
          <dd>
            <code>{value}</code>
            <CopyButton what={t(`column_${asKey(mark)}`)} onCopy={() => onCopy(value)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function CopyButton({ what, onCopy }: { readonly what: string; readonly onCopy: () => void }) {
  const t = useText();
  const on = useGuard();
  const name = t('copyValue', what);
  return (
    <button type="button" class="plain small" aria-label={name} title={name} onClick={on(onCopy)}>
      <Mark name="copy" />
    </button>
  );
}

function SaveButton({ about: { visit, listing }, deeds }: CustomerProps) {
  const t = useText();
  const on = useGuard();
  if (listing === 'whole' || isNameless(visit)) return null;
  return (
    <button
      type="button"
      aria-disabled={deeds.running !== null}
      aria-busy={deeds.running === 'save'}
      onClick={on(deeds.save)}
    >
      {t(listing === 'none' ? 'saveCustomer' : 'completeCustomer')}
    </button>
  );
}

function Requests({ about: { requests }, deeds }: CustomerProps) {
  const t = useText();
  const on = useGuard();
  return (
    <>
      {requests.map((product) => (
        <button
          key={product}
          type="button"
          class="main"
          aria-disabled={deeds.running !== null}
          aria-busy={deeds.running === product}
          onClick={on(() => deeds.begin(product))}
        >
          {t(requestWords[product])}
        </button>
      ))}
    </>
  );
}

/** Requests that can be begun, how, and why others cannot. */
function NewRequests(props: CustomerProps) {
  const t = useText();
  const { requests, cloud } = props.about;
  const others = requestProducts.filter((product) => !requests.includes(product));
  return (
    <div class="visit">
      {requests.length > 0 && (
        <div class="actions">
          <Requests {...props} />
        </div>
      )}
      {requests.length > 0 && <p class="soft">{t('visitRequests')}</p>}
      {others.length > 0 && (
        <p class="soft">
          {others.map((product) => t(requestWords[product])).join(', ')}:{' '}
          {t('linkRefusal_not_in_cloud', t(`cloud_${asKey(cloud)}`))}
        </p>
      )}
    </div>
  );
}

/** The live region says it; this is for the eyes. */
export function Outcome({ outcome, isGood }: Pick<VisitDeeds, 'outcome' | 'isGood'>) {
  if (outcome === '') return null;
  return <p class={isGood ? 'came' : 'came lost'}>{outcome}</p>;
}

function Tick() {
  return (
    <span class="mark" aria-hidden="true">
      ✓
    </span>
  );
}
