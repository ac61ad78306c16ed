// What a settings file would change, leaf by leaf, before anything is written.

import type { LeafChange } from '../../model/transfer';
import { Problems } from '../parts/problems';
import { asKey, useText } from '../parts/text';
import type { CustomersPart, FilePlan } from './data-ports';
import { hasNews } from './import-state';
import { nameOf, valueWords } from './values';

export interface ImportPreviewProps {
  readonly plan: FilePlan;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const nothing: ReadonlySet<string> = new Set();

export function ImportPreview({ plan, onConfirm, onCancel }: ImportPreviewProps) {
  const t = useText();
  const { leaves, problems, customers } = plan;
  const news = leaves.filter(({ fate }) => fate !== 'unchanged');
  const same = leaves.length - news.length;
  const ofFile = problems.map((each) => ({ ...each, path: `file:${each.path}` }));
  return (
    <>
      <h4 id="import-preview">{t('filePreview')}</h4>
      {news.length > 0 && <Changes leaves={news} />}
      {same > 0 && <p class="quiet">{t('fileUnchanged', same)}</p>}
      {customers && <Customers part={customers} />}
      <Problems problems={ofFile} isOpen onPage={nothing} intro="fileProblems" />
      {!hasNews(plan) && <p class="note">{t('fileNothing')}</p>}
      <div class="actions">
        {hasNews(plan) && (
          <button type="button" class="main" onClick={onConfirm}>
            {t('fileConfirm')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t(hasNews(plan) ? 'cancelButton' : 'closeButton')}
        </button>
      </div>
    </>
  );
}

function Changes({ leaves }: { readonly leaves: readonly LeafChange[] }) {
  const t = useText();
  return (
    <table class="changes">
      <thead>
        <tr>
          <th scope="col">{t('changeSetting')}</th>
          <th scope="col">{t('changeBefore')}</th>
          <th scope="col">{t('changeAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {leaves.map((leaf) => (
          <Change key={leaf.path} leaf={leaf} />
        ))}
      </tbody>
    </table>
  );
}

function Change({ leaf: { path, fate, before, after, isLocked } }: { readonly leaf: LeafChange }) {
  const t = useText();
  return (
    <tr>
      <th scope="row">
        {nameOf(path, t)} <span class={`fate ${fate}`}>{t(`fate_${fate}`)}</span>
        {isLocked && <span class="locked">{t('fileLocked')}</span>}
      </th>
      <td class="before">{valueWords(path, before, t)}</td>
      <td>{valueWords(path, after, t)}</td>
    </tr>
  );
}

function Customers({ part }: { readonly part: CustomersPart }) {
  const t = useText();
  if (!part.ok)
    return <p class="note bad">{t('fileCustomersUnread', t(`importTrouble_${asKey(part.trouble)}`))}</p>;
  const { counts, partly } = part;
  return (
    <p>
      {t('fileCustomers', counts.new, counts.changed, counts.unchanged)}
      {counts.invalid + counts.duplicate > 0 &&
        ` ${t('fileCustomersLeft', counts.invalid + counts.duplicate)}`}
      {partly > 0 && ` ${t('fileCustomersPartly', partly)}`}
    </p>
  );
}
