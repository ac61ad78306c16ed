// The fields of the details of one customer; what the policy sets is shown as locked.

import { useId } from 'preact/hooks';
import { Field } from '../options/field';
import { useText } from '../parts/text';
import { contactFields, customerFields, isLocked, textIn } from './customer-fields';
import { contactText, rowsOf, typed } from './details-draft';
import type { Details } from './details-state';
import { SubscriptionsField } from './subscriptions-field';

export function DetailsFields({ details }: { readonly details: Details }) {
  const { base, draft, errors, change } = details;
  const customer = base?.customer ?? {};
  // The same fields may stand elsewhere on the page.
  const id = useId();
  return (
    <>
      {customerFields.map((field) => {
        const stored = textIn(customer, field.path);
        const locked = base !== undefined && isLocked(base, field.path);
        return (
          <Field
            key={field.path}
            field={{ ...field, path: `${id}.${field.path}` }}
            text={locked ? stored : (draft.texts[field.path] ?? stored)}
            error={errors.get(field.path)}
            isLocked={locked}
            onType={(text) => change(typed(draft, field.path, { text, stored }))}
          />
        );
      })}
      <SubscriptionsField
        rows={draft.subscriptions ?? rowsOf(customer)}
        isLocked={base?.policy?.subscriptions !== undefined}
        errors={errors}
        onChange={(subscriptions) => change({ ...draft, subscriptions })}
      />
      <ContactOverrides id={id} details={details} />
    </>
  );
}

/** Closed unless there is something in it. */
function ContactOverrides({ id, details }: { readonly id: string; readonly details: Details }) {
  const t = useText();
  const { base, draft, errors, change } = details;
  const customer = base?.customer ?? {};
  const lockedNames = Object.keys(base?.policy?.contact ?? {});
  const isUsed = Object.keys(customer.contact ?? {}).length > 0;
  const isWrong = contactFields.some(({ path }) => errors.has(path));
  return (
    <details class="overrides" open={isUsed || isWrong || undefined}>
      <summary>{t('customersContact')}</summary>
      <p class="quiet">{t('customersContactNote')}</p>
      {contactFields.map((field) => {
        const stored = contactText(customer, field.path);
        const locked = lockedNames.includes(field.path.replace('contact.', ''));
        return (
          <Field
            key={field.path}
            field={{ ...field, path: `${id}.${field.path}` }}
            text={locked ? stored : (draft.texts[field.path] ?? stored)}
            error={errors.get(field.path)}
            isLocked={locked}
            onType={(text) => change(typed(draft, field.path, { text, stored }))}
          />
        );
      })}
    </details>
  );
}
