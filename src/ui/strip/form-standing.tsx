// How far a form is, and what it asks for that the profile does not have.

import type { WrittenField } from '../../model/fields';
import type { PageState } from '../../model/message';
import { asKey, useText } from '../parts/text';
import { countsText, tallyOf } from './counts';
import { mendedAt } from './standing';
import { useGuard, useTools } from './tools';

export function FormStanding({ state }: { readonly state: PageState }) {
  const t = useText();
  const on = useGuard();
  const { ports } = useTools();
  const { trouble, gate, report } = state;
  const setting = mendedAt[trouble];
  if (trouble !== 'none')
    return (
      <p class="trouble">
        {t(`trouble_${asKey(trouble)}`)}{' '}
        {setting !== undefined && (
          <button type="button" class="link" onClick={on(() => ports.go('options', setting))}>
            {t(trouble === 'no-profile' ? 'enterContact' : 'stripOpenOptions')}
          </button>
        )}
      </p>
    );
  const counts = report.phase === 'done' ? countsText(tallyOf([{ documentId: '', state }]), t) : '';
  if (gate === 'never') return <p class="soft">{t('gate_never')}</p>;
  const phase = t(`phase_${asKey(report.phase)}`);
  const isNew = report.phase === 'idle';
  return (
    <div>
      {counts !== '' && <p class="counts">{counts}</p>}
      <p class="soft">{isNew ? `${phase} ${t(`gate_${asKey(gate)}`)}` : phase}</p>
    </div>
  );
}

/** Where the options page asks for a field that it calls otherwise. */
const inOptions: Readonly<Partial<Record<WrittenField, string>>> = {
  supportLanguage: 'contact.language',
  supportPlan: 'supportPlan',
};

export function MissingFields({ fields }: { readonly fields: readonly WrittenField[] }) {
  const t = useText();
  const on = useGuard();
  const { ports } = useTools();
  const [first] = fields;
  if (first === undefined) return null;
  const setting = inOptions[first] ?? `contact.${first}`;
  return (
    <div class="missing">
      <p>
        {t('missingHeading')}: {fields.map((field) => t(`field_${asKey(field)}`)).join(', ')}
      </p>
      <button type="button" class="link" onClick={on(() => ports.go('options', setting))}>
        {t('enterInOptions')}
      </button>
    </div>
  );
}
