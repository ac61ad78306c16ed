// The look of a form made of web components, to be adopted by a document or a shadow root.
import { sheet } from './dom';

/** Tabs, rows and buttons. */
export const FORM_STYLE = sheet(`
.form { display: flex; flex-direction: column; flex: 1; min-height: 0; height: 100%; position: relative; }
.form > .tabs { display: flex; gap: 18px; padding: 6px 24px 0; border-bottom: 1px solid #e1dfdd; flex: none; }
.form > .tabs button { border: 0; background: none; padding: 8px 2px; font: inherit; cursor: pointer; }
.form > .tabs [aria-selected='true'] { border-bottom: 2px solid #0f6cbd; font-weight: 600; }
.form > main { flex: 1; min-height: 0; overflow: auto; padding: 8px 24px 40px; position: relative; }
.form > footer { display: flex; gap: 10px; padding: 12px 24px; border-top: 1px solid #e1dfdd; flex: none; }
.form h3 { margin: 18px 0 4px; font-size: 15px; font-weight: 600; }
.form .overlay { position: absolute; inset: 0; z-index: 30; background: #fff; padding: 16px 28px; }
.form .overlay .close { position: absolute; right: 16px; top: 12px; }
.row { max-width: 620px; margin-bottom: 10px; }
.row > .row-label { display: block; margin-bottom: 4px; }
.row > .row-error { color: #a4262c; font-size: 12px; }
.row .hidden-file { display: none; }
`);
