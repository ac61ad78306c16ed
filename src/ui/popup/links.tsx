// The links into one customer's tenant: each opens in a new tab, in this one, or is copied.

import type { CustomerLink, LinkId } from '../../model/link';
import { Icon } from '../parts/icons';
import { asKey, useText } from '../parts/text';
import { onTrusted } from '../parts/trusted';
import { linkName, refusalText } from './link-words';
import type { Place } from './search';

export interface LinkEvents {
  readonly onOpen: (link: CustomerLink, place: Place) => void;
  readonly onCopy: (link: CustomerLink) => void;
}

export interface LinksProps extends LinkEvents {
  readonly links: readonly CustomerLink[];
  /** Where the customer's data can be completed; absent for one that is not in the list. */
  readonly mendAt?: string | undefined;
}

/** The two that stand above the others, as large buttons. */
const mainLinks: readonly string[] = ['azure-request', 'm365-request'] satisfies readonly LinkId[];

export function MainLinks(props: LinksProps) {
  const links = props.links.filter(({ id }) => mainLinks.includes(id));
  return (
    <ul class="links main">
      {links.map((link) => (
        <LinkRow key={link.id} {...props} link={link} />
      ))}
    </ul>
  );
}

const groups = ['support', 'admin', 'team'] as const;

export function OtherLinks(props: LinksProps) {
  const others = props.links.filter(({ id }) => !mainLinks.includes(id));
  return (
    <>
      {groups.map((group) => {
        const links = others.filter((link) => link.group === group);
        return links.length > 0 && <Group key={group} {...props} group={group} links={links} />;
      })}
    </>
  );
}

/** Links with an address in their order, then the others, told together when the reason is the same. */
function Group({ group, links, ...rest }: LinksProps & { readonly group: (typeof groups)[number] }) {
  const t = useText();
  const closed = links.filter(({ url }) => url === undefined);
  const reasons = [...new Set(closed.map((link) => refusalText(link, t)))];
  return (
    <section class="group" aria-labelledby={`links-${group}`}>
      <h3 id={`links-${group}`}>{t(`links_${asKey(group)}`)}</h3>
      <ul class="links">
        {links.map((link) => link.url !== undefined && <LinkRow key={link.id} {...rest} link={link} />)}
        {reasons.map((reason) => (
          <ClosedLinks
            key={reason}
            links={closed.filter((link) => refusalText(link, t) === reason)}
            mendAt={rest.mendAt}
          />
        ))}
      </ul>
    </section>
  );
}

function ClosedLinks({ links, mendAt }: Pick<LinksProps, 'links' | 'mendAt'>) {
  const t = useText();
  const [first] = links;
  if (!first) return null;
  return (
    <li class="link closed">
      <span>{links.map((link) => linkName(link, t)).join(', ')}</span>
      <span class="reason">
        {refusalText(first, t)} {mendAt !== undefined && isMissing(first) && <MendLink at={mendAt} />}
      </span>
    </li>
  );
}

export interface LinkRowProps extends LinkEvents {
  readonly link: CustomerLink;
  readonly mendAt?: string | undefined;
}

export function LinkRow({ link, mendAt, onOpen, onCopy }: LinkRowProps) {
  const t = useText();
  const name = linkName(link, t);
  if (link.url === undefined) return <ClosedLinks links={[link]} mendAt={mendAt} />;
  return (
    <li class="link">
      <button
        type="button"
        class="open"
        aria-label={t('openNew', name)}
        title={link.url}
        onClick={onTrusted(() => onOpen(link, 'new'))}
      >
        <span>{name}</span>
        <Icon name="new-tab" />
      </button>
      <IconButton icon="this-tab" label={t('openHere', name)} onClick={() => onOpen(link, 'this')} />
      <IconButton icon="copy" label={t('copyLink', name)} onClick={() => onCopy(link)} />
      {link.isRewritten && <span class="reason">{t('linkRewritten')}</span>}
    </li>
  );
}

export interface IconButtonProps {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly label: string;
  readonly onClick: () => void;
}

/** A button whose name shows when it is pointed at. */
export function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="plain" aria-label={label} title={label} onClick={onTrusted(onClick)}>
      <Icon name={icon} />
    </button>
  );
}

function MendLink({ at }: { readonly at: string }) {
  const t = useText();
  return (
    <a href={at} target="_blank">
      {t('mendCustomer')}
    </a>
  );
}

function isMissing({ refusal }: CustomerLink): boolean {
  return refusal?.why === 'missing';
}
