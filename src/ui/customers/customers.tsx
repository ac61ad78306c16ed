// The customer list on the options page: the table with everything that can be done to it, and the import.

import { useText } from '../parts/text';
import { useCustomers } from './customers-state';
import type { CustomersProps } from './customers-state';
import { DialogStack } from './dialogs';
import { ImportView } from './import-view';
import { ListView } from './list-view';
import { useDrop } from './sources';

const headingId = 'section-customers';

export function Customers(props: CustomersProps) {
  const t = useText();
  const state = useCustomers(props);
  const { room, list, work, status, dialogs, mode } = state;
  const { importing, taking } = mode;
  const drop = useDrop(taking);
  return (
    <section
      ref={room.element}
      class={drop.isOver ? 'customers over' : 'customers'}
      aria-labelledby={headingId}
      tabIndex={-1}
      {...drop.handlers}
    >
      <h2 id={headingId}>{t('customersTitle')}</h2>
      <p class="quiet">{t('customersIntro')}</p>
      {status.failure !== '' && (
        <p class="note bad" role="alert">
          {status.failure}
        </p>
      )}
      <p class="visually-hidden" role="status">
        {status.said}
      </p>
      {mode.isImporting ? (
        <ImportView {...{ list, importing, work, taking }} onClose={mode.close} />
      ) : (
        <ListView state={state} headingId={headingId} />
      )}
      <DialogStack
        {...{ dialogs, list }}
        readPasted={props.readPasted}
        onSaved={state.onSaved}
        onDelete={({ key }) => void state.remove([key])}
      />
      <p class="drop-hint" hidden={!drop.isOver}>
        {t('importDrop')}
      </p>
    </section>
  );
}
