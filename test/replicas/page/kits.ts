// Which kit a form is drawn with, and whether it stands in a frame; read by the pages and by their server.

/** On React: Fluent 7, 8 and 9; without it: web components, and native controls in a shadow root. */
export type KitName = 'fluent7' | 'fluent8' | 'fluent9' | 'fast' | 'he' | 'plain-shadow';

/** The kits, the one of blades without a known form first. */
export const KITS: readonly [KitName, ...KitName[]] = [
  'fluent8',
  'fluent7',
  'fluent9',
  'fast',
  'he',
  'plain-shadow',
];

/** The kit of a form; undefined for forms on Knockout and for pages without a form. */
export function kitOf(form: string): KitName | undefined {
  return KITS.find((kit) => form === kit || form === `${kit}-top`);
}

/** Whether a form stands in the cross-origin frame of a blade. */
export function isFramed(form: string): boolean {
  return kitOf(form) === form;
}
