// The form's severity as it is read, and on demand the helper to choose it; neither writes anything.

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormFacts } from '../../model/facts';
import { programmeOf } from '../../text/severity-advice';
import type { Filing } from '../../text/severity-advice';
import { severityText } from '../parts/severity-words';
import { useText } from '../parts/text';
import { bringIntoView } from './into-view';
import { SeverityHelper } from './severity-helper';
import { Mark } from './strip-icons';
import { useGuard } from './tools';

export interface SeverityProps {
  readonly facts: FormFacts;
  /** What tells whose response times hold. */
  readonly filing: Filing;
}

/** A row among the fields of a form; none where the form has no severity that can be read. */
export function Severity({ facts, filing }: SeverityProps) {
  const t = useText();
  const on = useGuard();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (isOpen ? bringIntoView(row.current) : undefined), [isOpen]);
  if (facts.severity === null) return null;
  const onKey = on((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !isOpen) return;
    // The first Escape closes the helper, the next one the panel.
    event.stopPropagation();
    setOpen(false);
    row.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  });
  return (
    <div ref={row} class="severity" onKeyDown={onKey}>
      <dt>{t('severityName')}</dt>
      <dd class={facts.severity === 'empty' ? 'outcome none' : 'outcome read'}>
        {severityText(facts.severity, t)}
      </dd>
      <dd class="reason">{t('severityIsYours')}</dd>
      <dd class="act">
        <button
          type="button"
          class="small"
          aria-label={t('severityHelpName')}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={on(() => setOpen(!isOpen))}
        >
          <span>{t('severityHelp')}</span>
          <Mark name="down" />
        </button>
      </dd>
      {isOpen && (
        <dd class="helper" id={id}>
          <SeverityHelper facts={facts} programme={programmeOf(filing)} />
        </dd>
      )}
    </div>
  );
}
