// What the strip shows unfolded: warnings, the forms field by field, and how it is known where this is.

import type { StripView } from '../../model/strip';
import type { WarningId } from '../../model/warning';
import { useText } from '../parts/text';
import { Verdict } from '../popup/verdict';
import { HowKnown } from './evidence';
import { Footer } from './footer';
import { Form } from './form';
import { OwnRequest } from './own-request';
import { Warnings } from './warnings';

export function Panel({ view }: { readonly view: StripView }) {
  const t = useText();
  const { context, forms, isOwnRequest } = view;
  const isOwn = context?.verdict === 'own' && isOwnRequest;
  return (
    <div class="panel" id="panel">
      <Warnings view={view} />
      {isOwn && !tellsPlace(view) && <OwnRequest view={view} />}
      {context && !isOwn && !tellsPlace(view) && <Verdict {...context} />}
      {!context && <p class="soft">{t('stripNotAsked')}</p>}
      {forms.map((form, place) => (
        <Form
          key={form.documentId}
          form={form}
          view={view}
          heading={forms.length === 1 ? t('stripForm') : t('stripFormOf', place + 1, forms.length)}
        />
      ))}
      {forms.length === 0 && <p class="soft">{t('stripNoFormYet')}</p>}
      {context && <HowKnown context={context} isFromPartnerCenter={view.isFromPartnerCenter} />}
      <Footer />
    </div>
  );
}

const placeWarnings: ReadonlySet<WarningId> = new Set([
  'bypassed',
  'own-plan',
  'other-customer',
  'signals-disagree',
]);

/** A warning says already where this is. */
function tellsPlace({ warnings }: StripView): boolean {
  return warnings.some(({ id }) => placeWarnings.has(id));
}
