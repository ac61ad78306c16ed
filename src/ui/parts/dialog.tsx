// A modal dialog of the browser’s own: it keeps the focus while it is open, and gives it back.

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons';
import { useText } from './text';

export interface DialogProps {
  readonly title: ComponentChildren;
  readonly class?: string;
  /** Escape or the cross: the owner decides whether to take the dialog away. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What a person came for: neither the cross nor the dialog itself. */
const firstStop = '[data-first], form :is(input, textarea, select):not(:disabled)';

export function Dialog({ title, class: name = '', onClose, children }: DialogProps) {
  const t = useText();
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = element.current;
    const opener = dialog?.ownerDocument.activeElement as HTMLElement | null;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>(firstStop)?.focus();
    return () => {
      dialog?.close();
      if (opener?.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  // A second Escape in a row would close it without asking (close watcher), so the first one is ours.
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const refuse = (event: Event) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={element} class={name} aria-labelledby={id} onKeyDown={press} onCancel={refuse}>
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          class="bare"
          aria-label={t('closeDialog')}
          title={t('closeDialog')}
          onClick={onClose}
        >
          <Icon name="clear" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
