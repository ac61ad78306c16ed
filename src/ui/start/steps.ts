// The four steps of getting started, and how far each is: pure.

import type { WrittenField } from '../../model/fields';
import type { Onboarding } from '../../model/onboarding';
import type { Contact, Settings } from '../../model/settings';

export const stepIds = ['tenant', 'profile', 'customers', 'demo'] as const;
export type StepId = (typeof stepIds)[number];

/** What a step still lacks: a kind of own tenant, or a field of the profile by its name on the form. */
export type Lack = 'domain' | 'tenant-id' | WrittenField;

export interface Step {
  readonly id: StepId;
  readonly isDone: boolean;
  /** The policy sets what the step is about. */
  readonly isByPolicy: boolean;
  /** All of it, so that there is nothing for the user to do. */
  readonly isLocked: boolean;
  readonly missing: readonly Lack[];
  /** The part of the options page where it is done; absent for the demo. */
  readonly place?: string;
}

const free = { isByPolicy: false, isLocked: false, missing: [] } as const;

/** What every support form asks for; additional addresses and a time zone are asked by some, or are optional. */
const needed: readonly (readonly [path: keyof Contact, field: WrittenField])[] = [
  ['firstName', 'firstName'],
  ['lastName', 'lastName'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['country', 'country'],
  ['language', 'supportLanguage'],
  ['preferredContactMethod', 'preferredContactMethod'],
  ['availability', 'availability'],
];

/**
 * @param customerCount null while it is not known: then the step is not done
 * @param locked leaf paths the policy sets, as `mergePolicy` writes them
 */
export function stepsOf(
  settings: Settings,
  customerCount: number | null,
  onboarding: Onboarding,
  locked: readonly string[] = [],
): readonly Step[] {
  return [
    tenantStep(settings, locked),
    profileStep(settings, locked),
    {
      id: 'customers',
      isDone: (customerCount ?? 0) > 0,
      isByPolicy: locked.some((path) => path.startsWith('customers[')),
      isLocked: false,
      missing: [],
      place: 'customers',
    },
    { id: 'demo', isDone: onboarding.demoDoneAt !== undefined, ...free },
  ];
}

/** Portals show the own directory by a domain or by its id: both must be known. What the policy sets has to do. */
function tenantStep({ partner: { tenants } }: Settings, locked: readonly string[]): Step {
  const isByPolicy = locked.includes('partner.tenants');
  const lacks: Readonly<Record<'domain' | 'tenant-id', boolean>> = {
    domain: !tenants.some((each) => each.includes('.')),
    'tenant-id': !tenants.some((each) => !each.includes('.')),
  };
  const missing = (['domain', 'tenant-id'] as const).filter((each) => lacks[each]);
  const isDone = missing.length === 0 || (isByPolicy && tenants.length > 0);
  return {
    id: 'tenant',
    isDone,
    isByPolicy,
    isLocked: isByPolicy,
    missing: isDone ? [] : missing,
    place: 'partner.tenants',
  };
}

function profileStep({ contact }: Settings, locked: readonly string[]): Step {
  const open = needed.filter(([path]) => contact[path] === undefined);
  const [first = 'firstName'] = open.map(([path]) => path);
  const isLocked = needed.every(([path]) => locked.includes(`contact.${path}`));
  return {
    id: 'profile',
    isDone: open.length === 0,
    isByPolicy: isLocked,
    isLocked,
    missing: open.map(([, field]) => field),
    place: `contact.${first}`,
  };
}
