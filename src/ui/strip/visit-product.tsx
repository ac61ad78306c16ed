// A product's page of a marketplace in the strip: that Microsoft does not support it, and how to reach who does.

import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { ProductVisit, PublisherContact } from '../../model/visit';
import { hrefOf, partsOfLink } from '../../text/reachable';
import { useText } from '../parts/text';
import { reachWords, supportText, visitWords } from '../parts/visit-words';
import { LevelIcon, Mark } from './strip-icons';
import { useGuard, useTools } from './tools';
import type { VisitDeeds } from './use-visit-deeds';
import { CopyButton, Outcome } from './visit-customer';

export interface ProductProps {
  readonly visit: ProductVisit;
  readonly deeds: VisitDeeds;
}

export function ProductPanel({ visit, deeds }: ProductProps) {
  const t = useText();
  const on = useGuard();
  const { ports } = useTools();
  const id = useId();
  const { name, isNamed } = visitWords(visit, t);
  return (
    <>
      <div class="visit" role="group" aria-labelledby={id}>
        <h2 id={id}>{isNamed ? <bdi dir="auto">{name}</bdi> : name}</h2>
        {visit.publisher !== undefined && <p class="soft">{t('productPublisher', visit.publisher)}</p>}
      </div>
      <p class="support">
        <LevelIcon level="notice" />
        <span>{supportText(visit.publisher, t)}</span>
      </p>
      <Contacts visit={visit} deeds={deeds} />
      <div class="visit">
        <p>{t('productReachCsp')}</p>
        <p>
          <button type="button" class="link" onClick={on(() => ports.go('guide', 'marketplace'))}>
            {t('productGuide')}
          </button>
        </p>
      </div>
      <Outcome {...deeds} />
    </>
  );
}

function Contacts({ visit: { contacts }, deeds }: ProductProps) {
  const t = useText();
  const id = useId();
  if (contacts.length === 0) return <p class="missing">{t('productReachNobody')}</p>;
  return (
    <div class="visit" role="group" aria-labelledby={id}>
      <h3 id={id}>{t('productReach')}</h3>
      <dl class="marks">
        {contacts.map((contact) => (
          <div key={`${contact.kind} ${contact.value}`}>
            <dt>{t(reachWords[contact.kind])}</dt>
            <dd>
              <ContactLink contact={contact} />
              <CopyButton what={contact.value} onCopy={() => deeds.copy(contact.value)} />
              {contact.where === 'description' && <span class="soft origin">{t('reachDescription')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The first, in the line itself, unless the publisher's own description alone names it. */
export function FirstContact({ visit: { contacts } }: Pick<ProductProps, 'visit'>) {
  const [first] = contacts;
  return first && first.where !== 'description' ? <ContactLink contact={first} /> : null;
}

/** A link of a page nobody vouches for: whose it is can be read before it is opened, and nothing of it is markup. */
function ContactLink({ contact }: { readonly contact: PublisherContact }) {
  const t = useText();
  const { kind, value } = contact;
  if (kind !== 'link')
    return (
      <Guarded href={hrefOf(contact)}>
        <bdi dir="auto">{value}</bdi>
      </Guarded>
    );
  const { host, rest } = partsOfLink(value);
  return (
    <Guarded href={hrefOf(contact)} isNewTab>
      <bdi dir="ltr">
        <strong>{host}</strong>
        {rest !== '' && <span class="rest">{rest}</span>}
      </bdi>
      <Mark name="out" />
      <span class="unseen"> ({t('reachNewTab')})</span>
    </Guarded>
  );
}

interface GuardedProps {
  readonly href: string;
  readonly isNewTab?: boolean;
  readonly children: ComponentChildren;
}

/** A link that nothing opens but what a person does to a strip in plain sight; also with the middle button. */
function Guarded({ href, isNewTab = false, children }: GuardedProps) {
  const { ports } = useTools();
  const guard = (event: Event) => {
    if (!ports.isOpenToClicks(event)) event.preventDefault();
  };
  return (
    <a
      href={href}
      title={href}
      rel="noopener noreferrer nofollow"
      {...(isNewTab && { target: '_blank' })}
      onClick={guard}
      onAuxClick={guard}
    >
      {children}
    </a>
  );
}
