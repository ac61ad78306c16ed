// Names everything that can hold a value; in a file of its own, because the detector needs no more of the controls.

/** One cheap native query, never a walk over all elements. Joined here, so that the bundler does not repeat the text. */
export const controlSelector = [
  'input',
  'textarea',
  'select',
  '[role=combobox]',
  '[role=radio]',
  '[role=textbox]',
  '[aria-haspopup=listbox]',
].join();
