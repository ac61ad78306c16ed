// Defines the fluent-… elements the form uses, at once or late.
import {
  fluentButton,
  fluentCheckbox,
  fluentCombobox,
  fluentOption,
  fluentRadio,
  fluentRadioGroup,
  fluentSelect,
  fluentTextArea,
  fluentTextField,
  provideFluentDesignSystem,
} from '@fluentui/web-components';

/** Options and radios come before the lists and groups that look for their roles. */
function define(): void {
  provideFluentDesignSystem().register(
    fluentButton(),
    fluentTextField(),
    fluentTextArea(),
    fluentOption(),
    fluentSelect(),
    fluentCombobox(),
    fluentRadio(),
    fluentRadioGroup(),
    fluentCheckbox(),
  );
}

/** Defines the elements after so many milliseconds; what stands on the page by then is upgraded. */
export function defineElements(after: number): void {
  if (after === 0) define();
  else setTimeout(define, after);
}
