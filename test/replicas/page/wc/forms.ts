// Which forms are made of web components, with which kit, and where they stand; read by the pages and their server.

export type ComponentKit = 'fast' | 'he' | 'plain-shadow';

/** The names of the forms; those without `-top` stand in the frame of a blade, except the last. */
export const COMPONENT_FORMS = ['fast', 'fast-top', 'he', 'he-top', 'plain-shadow'] as const;

/** The kit of a form; undefined for forms that are not made of web components. */
export function componentKitOf(form: string): ComponentKit | undefined {
  if (!COMPONENT_FORMS.some((one) => one === form)) return undefined;
  return form.replace(/-top$/, '') as ComponentKit;
}

/** Whether a form of web components stands in the cross-origin frame of a blade. */
export function isFramedComponent(form: string): boolean {
  return form === 'fast' || form === 'he';
}
