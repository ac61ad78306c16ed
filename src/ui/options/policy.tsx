// What of the administrator's policy has arrived, when, what became of each key, and where to look for it.

import { useState } from 'preact/hooks';
import type { PolicyReport } from '../../model/policy';
import { settablePaths } from './form-fields';
import { Problems } from '../parts/problems';
import { asKey, useText } from '../parts/text';
import { policyText } from './policy-text';
import { nameOf, whenWords } from './values';
import type { OptionsView } from './view';

export interface PolicyProps {
  readonly view: OptionsView;
  readonly copy: (text: string) => Promise<boolean>;
}

export function Policy({ view, copy }: PolicyProps) {
  const t = useText();
  const { policy, problems, isPolicyPending } = view;
  const ofPolicy = problems.filter(({ path }) => path.startsWith('policy:'));
  return (
    <section aria-labelledby="section-policy">
      <h2 id="section-policy" tabIndex={-1}>
        {t('section_policy')}
      </h2>
      <p class="quiet">{t('policyNote')}</p>
      <p class="policy-state">{stateWords(policy, isPolicyPending, t)}</p>
      {policy.hasAnyKey && <Keys policy={policy} />}
      <Problems problems={ofPolicy} isOpen onPage={settablePaths} />
      <div class="group">
        <h3>{t('policyDropsTitle')}</h3>
        <p>{t('policyDrops')}</p>
      </div>
      <div class="group">
        <h3>{t('policyWhereTitle')}</h3>
        <p>{t('policyWhere')}</p>
        <ul class="addresses">
          {['chrome://policy', 'edge://policy'].map((address) => (
            <Address key={address} address={address} copy={copy} />
          ))}
        </ul>
      </div>
      <CopyButton text={policyText(view, t)} label={t('policyCopy')} copy={copy} />
    </section>
  );
}

function stateWords(policy: PolicyReport, isPending: boolean, t: ReturnType<typeof useText>): string {
  if (isPending) return t('policyStatePending');
  const { hasAnyKey, firstAt, lastAt } = policy;
  const state = t(hasAnyKey ? 'policyStateReceived' : 'policyStateNone');
  const first = hasAnyKey && firstAt !== undefined ? ` ${t('policyFirst', whenWords(firstAt, t))}` : '';
  const last = lastAt === undefined ? '' : ` ${t('policyLast', whenWords(lastAt, t))}`;
  return state + first + last;
}

function Keys({ policy: { keys } }: { readonly policy: PolicyReport }) {
  const t = useText();
  if (keys.length === 0) return <p class="note bad">{t('policyNothingUsable')}</p>;
  return (
    <table class="policy-keys">
      <thead>
        <tr>
          <th scope="col">{t('policyKey')}</th>
          <th scope="col">{t('policyOrigin')}</th>
          <th scope="col">{t('policyState')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(({ path, origin, state, count }) => (
          <tr key={`${origin} ${path}`}>
            <th scope="row">
              <code>{path}</code> <span class="quiet">{nameOf(path, t) === path ? '' : nameOf(path, t)}</span>
            </th>
            <td>{t(`origin_${origin}`)}</td>
            <td>
              {t(`keystate_${asKey(state)}`)} {count !== undefined && t('policyCount', count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CopyProps {
  readonly text: string;
  readonly label: string;
  readonly copy: (text: string) => Promise<boolean>;
}

function Address({ address, copy }: { readonly address: string; readonly copy: CopyProps['copy'] }) {
  const t = useText();
  return (
    <li>
      <code>{address}</code>
      <CopyButton text={address} label={t('policyCopyAddress', address)} copy={copy} />
    </li>
  );
}

function CopyButton({ text, label, copy }: CopyProps) {
  const t = useText();
  const [outcome, setOutcome] = useState<boolean | null>(null);
  return (
    <div class="actions">
      <button type="button" onClick={() => void copy(text).then(setOutcome)}>
        {label}
      </button>
      <p role="status" class={outcome === false ? 'failed' : 'saved'}>
        {outcome !== null && t(outcome ? 'copied' : 'notCopied')}
      </p>
    </div>
  );
}
