// The look of the native controls and of the list made by ARIA.
import { sheet } from '../dom';

/** For the root that holds them all. */
export const PLAIN_STYLE = sheet(`
:host { display: flex; flex-direction: column; }
.row input[type='text'], .row textarea, .row select { box-sizing: border-box; width: 320px; padding: 5px 8px; font: inherit; }
.row fieldset { border: 0; padding: 0; margin: 0; }
.row fieldset label { margin-right: 18px; }
.row [aria-invalid='true'] { outline: 1px solid #a4262c; }
.listbox { position: relative; width: 320px; }
.listbox button { width: 100%; text-align: left; padding: 6px 8px; font: inherit; }
.listbox ul { position: absolute; z-index: 20; left: 0; right: 0; margin: 0; padding: 0; list-style: none; background: #fff;
  border: 1px solid #c8c6c4; max-height: 220px; overflow: auto; }
.listbox ul[hidden] { display: none; }
.listbox li { padding: 6px 8px; cursor: pointer; }
.listbox li.active, .listbox li:hover { background: #edebe9; }
.listbox li[aria-disabled='true'] { color: #a19f9d; }
`);
