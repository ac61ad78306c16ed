// What the tab's page is about where it holds no form: a customer to save and to begin requests for, or a product and its publisher.

import { useState } from 'preact/hooks';
import { requestProducts } from '../../model/visit';
import type {
  CustomerVisit,
  ProductVisit,
  PublisherContact,
  RequestProduct,
  VisitView,
} from '../../model/visit';
import { hrefOf, partsOfLink } from '../../text/reachable';
import { Icon } from '../parts/icons';
import { asKey, useText } from '../parts/text';
import { onTrusted } from '../parts/trusted';
import {
  isNameless,
  reachWords,
  requestWords,
  savedText,
  supportText,
  visitWords,
} from '../parts/visit-words';
import { Details } from './details';
import { IconButton } from './links';
import type { PopupPorts } from './ports';
import { symbols } from './tones';

export interface VisitProps {
  readonly about: VisitView;
  readonly ports: Pick<PopupPorts, 'saveVisited' | 'newRequest' | 'guidePage'>;
  readonly onCopy: (text: string) => void;
  /** Shows a sentence, and has it read out. */
  readonly say: (sentence: string) => void;
}

export function Visit(props: VisitProps) {
  const t = useText();
  const { visit } = props.about;
  const { name, isNamed, kind, full } = visitWords(visit, t);
  return (
    <section class="card visit" aria-label={full}>
      <div class="who">
        <h2>{isNamed ? <bdi dir="auto">{name}</bdi> : name}</h2>
        <p class="quiet">
          {visit.kind === 'product' && visit.publisher !== undefined
            ? t('productPublisher', visit.publisher)
            : kind}
        </p>
      </div>
      {visit.kind === 'customer' ? (
        <Customer visit={visit} {...props} />
      ) : (
        <Product visit={visit} {...props} />
      )}
    </section>
  );
}

function Customer({ visit, about, ports, onCopy, say }: VisitProps & { readonly visit: CustomerVisit }) {
  const t = useText();
  const { listing } = about;
  const [isBusy, setBusy] = useState(false);
  const carryOut = async (act: () => Promise<string>) => {
    if (isBusy) return;
    setBusy(true);
    const sentence = await act();
    setBusy(false);
    if (sentence !== '') say(sentence);
  };
  const save = () =>
    carryOut(async () => savedText(await ports.saveVisited().catch(() => 'failed' as const), visit, t));
  const begin = (product: RequestProduct) =>
    carryOut(async () => ((await ports.newRequest(product).catch(() => false)) ? '' : t('notOpened')));
  const cannot = isNameless(visit);
  // The list below has it in front, with all of this and more.
  const isListed = listing === 'whole';
  return (
    <>
      {cannot && <p class="note">{t('visitNoTenant')}</p>}
      {!cannot && !isListed && (
        <Requests about={about} isBusy={isBusy} onBegin={(product) => void begin(product)} />
      )}
      {!isListed && <Details customer={visit} onCopy={onCopy} />}
      {!cannot && (
        <div class="tools">
          <p class={isListed ? 'listing good' : 'listing quiet'}>
            {isListed && (
              <span class="mark" aria-hidden="true">
                {symbols.good}
              </span>
            )}
            {t(`listing_${listing}`)}
          </p>
          {!isListed && (
            <button type="button" aria-disabled={isBusy} onClick={onTrusted(() => void save())}>
              {t(listing === 'none' ? 'saveCustomer' : 'completeCustomer')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

interface RequestsProps {
  readonly about: VisitView;
  readonly isBusy: boolean;
  readonly onBegin: (product: RequestProduct) => void;
}

function Requests({ about: { requests, cloud }, isBusy, onBegin }: RequestsProps) {
  const t = useText();
  const others = requestProducts.filter((product) => !requests.includes(product));
  return (
    <>
      <ul class="links main">
        {requests.map((product) => (
          <li key={product} class="link">
            <button
              type="button"
              class="open"
              aria-label={t('openNew', t(requestWords[product]))}
              aria-disabled={isBusy}
              onClick={onTrusted(() => onBegin(product))}
            >
              <span>{t(requestWords[product])}</span>
              <Icon name="new-tab" />
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p class="quiet">
          {others.map((product) => t(requestWords[product])).join(', ')}:{' '}
          {t('linkRefusal_not_in_cloud', t(`cloud_${asKey(cloud)}`))}
        </p>
      )}
    </>
  );
}

function Product({ visit, ports, onCopy }: VisitProps & { readonly visit: ProductVisit }) {
  const t = useText();
  const { contacts } = visit;
  return (
    <>
      <p class="verdict yours">
        <span class="mark" aria-hidden="true">
          {symbols.yours}
        </span>
        <strong>{supportText(visit.publisher, t)}</strong>
      </p>
      {contacts.length === 0 ? (
        <p class="note">{t('productReachNobody')}</p>
      ) : (
        <>
          <h3 id="visit-contacts">{t('productReach')}</h3>
          <dl class="contacts" aria-labelledby="visit-contacts">
            {contacts.map((contact) => (
              <div key={`${contact.kind} ${contact.value}`}>
                <dt>{t(reachWords[contact.kind])}</dt>
                <dd>
                  <ContactLink contact={contact} />
                  <IconButton
                    icon="copy"
                    label={t('copyValue', contact.value)}
                    onClick={() => onCopy(contact.value)}
                  />
                  {contact.where === 'description' && <span class="reason">{t('reachDescription')}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p class="quiet">
        {t('productReachCsp')}{' '}
        <a href={`${ports.guidePage}#marketplace`} target="_blank">
          {t('productGuide')}
        </a>
      </p>
    </>
  );
}

/** A link of a page nobody vouches for: whose it is can be read before it is opened, and nothing of it is markup. */
function ContactLink({ contact }: { readonly contact: PublisherContact }) {
  const t = useText();
  if (contact.kind !== 'link')
    return (
      <a href={hrefOf(contact)} target="_blank" rel="noopener noreferrer">
        <bdi dir="auto">{contact.value}</bdi>
      </a>
    );
  const { host, rest } = partsOfLink(contact.value);
  return (
    <a
      href={hrefOf(contact)}
      title={hrefOf(contact)}
      target="_blank"
      rel="noopener noreferrer"
      onClick={refuseScripts}
      onAuxClick={refuseScripts}
    >
      <bdi dir="ltr">
        <strong>{host}</strong>
        {rest}
      </bdi>
      <span class="unseen"> ({t('reachNewTab')})</span>
    </a>
  );
}

/** What no person did opens nothing (promise 9). */
function refuseScripts(event: Event): void {
  if (!event.isTrusted) event.preventDefault();
}
