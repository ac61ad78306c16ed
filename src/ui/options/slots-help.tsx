// Explains what may stand in curly brackets in a link, with the values of one customer.

import { slots } from '../../model/link';
import type { Customer } from '../../model/settings';
import { slotValues } from '../../text/slot-values';
import { asKey, useText } from '../parts/text';

export function SlotsHelp({ customer }: { readonly customer: Customer }) {
  const t = useText();
  const values = slotValues(customer);
  return (
    <details class="slots">
      <summary>{t('slotsTitle')}</summary>
      <p class="quiet">{t('slotsNote')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('slotsName')}</th>
            <th scope="col">{t('slotsMeaning')}</th>
            <th scope="col">{t('slotsValue', customer.name ?? customer.domain ?? '')}</th>
          </tr>
        </thead>
        <tbody>
          {slots.map((slot) => (
            <tr key={slot}>
              <th scope="row">
                <code>{`{${slot}}`}</code>
              </th>
              <td>{t(`slot_${asKey(slot)}`)}</td>
              <td>{values[slot] ?? t('notSet')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
