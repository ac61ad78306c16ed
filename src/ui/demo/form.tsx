// The demo form: a support request as portals show it, with real lists, radios and late validation; it sends nothing.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Concept } from '../../model/fields';
import { useText } from '../parts/text';
import { ListControl } from './list-control';
import { Area, Check, Radios, Select, TextInput } from './plain-controls';
import { prefilledEmail } from './sample';
import { SearchControl } from './search-control';
import type { FormTexts } from './texts';

export interface DemoFormProps {
  readonly texts: FormTexts;
  /** The names of time zones as Microsoft writes them. */
  readonly zones: readonly string[];
  /** The form takes back every phone number it is given. */
  readonly reverts: boolean;
  readonly asksZone: boolean;
}

type Values = Readonly<Partial<Record<Concept, string>>>;

/** The page's own validation answers late, as portals' do (facts: portal-dom §1.1). */
const revertMs = 300;

const severities = ['A', 'B', 'C'].map((value) => ({ value, text: value }));

/** Starts with what portals prefill: a severity, and the customer's contact. */
const firstValues: Values = { severity: 'C', email: prefilledEmail };

export function DemoForm(props: DemoFormProps) {
  const t = useText();
  const form = useDemoForm(props);
  return (
    <form class="request" lang={props.texts.language} noValidate onSubmit={(event) => event.preventDefault()}>
      <Area {...form.typed('description')} />
      <Support {...props} form={form} />
      <ContactDetails {...props} form={form} />
      <div class="create" lang={t('locale')}>
        <button type="submit" disabled aria-describedby="create-note">
          {t('demoCreate')}
        </button>
        <p id="create-note" class="quiet">
          {t('demoNeverPressed')}
        </p>
      </div>
    </form>
  );
}

interface PartProps extends DemoFormProps {
  readonly form: FormState;
}

function Support({ texts, form }: PartProps) {
  return (
    <div class="group">
      <ListControl {...form.choice('supportPlan')} choices={texts.plans} />
      <ListControl {...form.choice('severity')} choices={severities} />
      <Radios {...form.choice('preferredContactMethod')} choices={texts.methods} />
      <Radios {...form.choice('availability')} choices={texts.hours} />
      <Select {...form.choice('supportLanguage')} choices={texts.languages} />
    </div>
  );
}

function ContactDetails({ texts, zones, asksZone, form }: PartProps) {
  const t = useText();
  return (
    <div class="group">
      <TextInput {...form.typed('firstName')} />
      <TextInput {...form.typed('lastName')} />
      <TextInput
        {...form.typed('email')}
        note={form.isPrefilled ? t('demoPrefilled') : undefined}
        keys="email"
      />
      <TextInput {...form.typed('additionalEmails')} />
      <TextInput {...form.typed('phone')} keys="tel" onLeave={form.validatePhone} />
      <SearchControl {...form.choice('country')} choices={texts.countries} />
      {asksZone && (
        <Select {...form.choice('timeZone')} choices={zones.map((value) => ({ value, text: value }))} />
      )}
      <Check {...form.typed('saveContact')} />
    </div>
  );
}

type FormState = ReturnType<typeof useDemoForm>;

function useDemoForm({ texts, reverts }: DemoFormProps) {
  const [values, setValues] = useState<Values>(firstValues);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const set = (field: Concept, value: string) => setValues((now) => ({ ...now, [field]: value }));
  const shared = (field: Concept) => ({
    id: `demo-${field}`,
    label: texts.label(field),
    value: values[field] ?? '',
  });
  const validatePhone = () => {
    clearTimeout(timer.current);
    if (reverts) timer.current = setTimeout(() => set('phone', ''), revertMs);
  };
  return {
    isPrefilled: values.email === prefilledEmail,
    typed: (field: Concept) => ({ ...shared(field), onType: (text: string) => set(field, text) }),
    choice: (field: Concept) => ({
      ...shared(field),
      placeholder: texts.placeholder,
      onChoose: (value: string) => set(field, value),
    }),
    validatePhone,
  };
}
