// What is said under some fields about their value: how a phone number is read, which kind of tenant is missing.

import { phoneReading } from '../../text/phone';
import { guidPattern } from '../../text/tenant';
import { useText } from '../parts/text';
import type { Translate } from '../parts/text';

/** The texts of the form as they are now, typed or stored. */
export type TextNow = (path: string) => string;

/** The note of a field, if it has one to show now. */
export function noteOf(path: string, now: TextNow) {
  if (path === 'contact.phone' && now(path).trim() !== '')
    return <PhoneNote phone={now(path)} country={now('contact.country')} />;
  if (path === 'partner.tenants' && missingKind(now(path)) !== null) return <TenantNote text={now(path)} />;
  return undefined;
}

function PhoneNote({ phone, country }: { readonly phone: string; readonly country: string }) {
  const t = useText();
  const reading = phoneReading(phone, country === '' ? undefined : country);
  if (!reading) return null;
  if (reading.kind === 'unread')
    return <Doubt>{t(reading.lacksCountry ? 'phoneLacksCountry' : 'phoneUnread')}</Doubt>;
  const { international, isPlausible } = reading;
  const place = reading.country === undefined ? '' : countryName(reading.country, t);
  const words = place === '' ? international : t('phoneOf', international, place);
  if (isPlausible) return <p class="quiet">{t('phoneReading', words)}</p>;
  return <Doubt>{t('phoneDoubtful', words)}</Doubt>;
}

function countryName(country: string, t: Translate): string {
  return new Intl.DisplayNames([t('locale')], { type: 'region' }).of(country) ?? country;
}

const guid = new RegExp(`^${guidPattern}$`, 'iu');

/** The portal shows now the domain, now the tenant id of a directory: with one kind alone it is known half the time. */
function missingKind(text: string): 'tenantsLackId' | 'tenantsLackDomain' | null {
  const lines = text.split('\n').map((line) => line.trim());
  const named = lines.filter((line) => line !== '');
  if (named.length === 0) return null;
  if (!named.some((line) => guid.test(line))) return 'tenantsLackId';
  return named.every((line) => guid.test(line)) ? 'tenantsLackDomain' : null;
}

function TenantNote({ text }: { readonly text: string }) {
  const t = useText();
  const missing = missingKind(text);
  return missing && <Doubt>{t(missing)}</Doubt>;
}

/** Worth another look, and no error. */
export function Doubt({ children }: { readonly children: string }) {
  return (
    <p class="doubt">
      <span class="mark" aria-hidden="true">
        ?
      </span>
      {children}
    </p>
  );
}
