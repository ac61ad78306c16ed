// The forms of the admin centers' replicas and the kits that draw them; read by the pages and by their server.

/** What `form=` may say on an admin center: support forms first, then pages that only look like one. */
export const ADMIN_FORMS = [
  'm365-pane',
  'm365-old',
  'pp',
  'intune-help',
  'add-user',
  'edit-contact',
  'feedback',
  'tickets',
  'org-profile',
  'home',
] as const;

export type AdminForm = (typeof ADMIN_FORMS)[number];

/** The kits; the first draws what does not say how. */
export const ADMIN_KITS = ['fluent8', 'fluent7', 'fluent9', 'plain'] as const;

export type AdminKit = (typeof ADMIN_KITS)[number];

/** The form a query asks for, if it is one of these. */
export function adminForm(query: URLSearchParams): AdminForm | undefined {
  return ADMIN_FORMS.find((form) => form === query.get('form'));
}

/** The kit a query asks for; the old page has native controls unless it is told otherwise. */
export function adminKit(query: URLSearchParams): AdminKit {
  const usual = adminForm(query) === 'm365-old' ? 'plain' : ADMIN_KITS[0];
  return ADMIN_KITS.find((kit) => kit === query.get('kit')) ?? usual;
}
