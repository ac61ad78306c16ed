// Which React kit a form is drawn with, and whether it stands in a frame; read by the pages and by their server.

export type KitName = 'fluent7' | 'fluent8' | 'fluent9';

/** The React kits, the one of blades without a known form first. */
export const KITS: readonly [KitName, ...KitName[]] = ['fluent8', 'fluent7', 'fluent9'];

/** The kit of a form; undefined for forms on Knockout and for pages without a form. */
export function kitOf(form: string): KitName | undefined {
  return KITS.find((kit) => form === kit || form === `${kit}-top`);
}

/** Whether a form stands in the cross-origin frame of a React blade. */
export function isFramed(form: string): boolean {
  return kitOf(form) === form;
}
