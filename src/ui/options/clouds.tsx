// The section of other clouds and proxies: which hosts, why they are asked for, whether they are allowed, and how to change it.

import { useEffect } from 'preact/hooks';
import { hostGroupIds } from '../../model/portal';
import type { Settings } from '../../model/settings';
import { optional } from '../../rules/clouds';
import { useText } from '../parts/text';
import type { Translate } from '../parts/text';
import { CloudGroup } from './cloud-group';
import type { CloudsPorts, HostGroup } from './clouds-ports';
import { useFresh } from './use-fresh';

export interface CloudsProps {
  readonly ports: CloudsPorts;
  readonly settings: Pick<Settings, 'partner'>;
  /** Anything that is another one once the customer list has changed. */
  readonly revision: unknown;
}

const groups: readonly HostGroup[] = hostGroupIds.map((id) => ({
  id,
  hosts: optional.filter(({ group }) => group === id).map(({ host }) => host),
}));

export function Clouds({ ports, settings, revision }: CloudsProps) {
  const t = useText();
  const [granted, lookAgain] = useFresh(ports.granted, ports);
  const [customers = {}] = useFresh(ports.customersIn, revision);
  useEffect(() => ports.onChange(lookAgain), [ports]);
  const reason = ({ id }: HostGroup) =>
    id === 'proxy' ? undefined : reasonFor(settings.partner.cloud === id, customers[id] ?? 0, t);
  return (
    <section class="clouds" aria-labelledby="section-clouds">
      <h2 id="section-clouds" tabIndex={-1}>
        {t('section_clouds')}
      </h2>
      <p class="quiet">{t('cloudsIntro')}</p>
      {groups.map((group) => (
        <CloudGroup
          key={group.id}
          group={group}
          granted={granted}
          ports={ports}
          suggestion={reason(group)}
          onDone={lookAgain}
        />
      ))}
      <div class="group">
        <h3>{t('cloudsLaterTitle')}</h3>
        <p>{t('cloudsLater')}</p>
        <p>{t('cloudsManaged')}</p>
      </div>
    </section>
  );
}

/** Why a group may be wanted here. */
function reasonFor(isOwn: boolean, customers: number, t: Translate): string | undefined {
  if (isOwn) return t('hostsOwnCloud');
  if (customers === 0) return undefined;
  return customers === 1 ? t('hostsCustomerOne') : t('hostsCustomerMany', customers);
}
