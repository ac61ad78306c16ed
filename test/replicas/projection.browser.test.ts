// Proves how the far copy of a form's model answers: it tidies, refuses or takes back what was written.
import { describe, expect, it } from 'vitest';
import { fluentType, koRow, koType, modelValues } from './operate';
import { replicaSession } from './session';

const session = replicaSession();

describe('the far copy of the model', () => {
  const written = { firstName: '  Giulia ', email: 'G.B@Fabrikam.example', phone: '+39 02 1234 5678' };
  const tidied = { firstName: 'Giulia', email: 'g.b@fabrikam.example', phone: '+390212345678' };

  it('tidies values on Knockout', async () => {
    const page = await session.openKo('start=3&projection=reformat');
    await koType(page, 'First name', written.firstName);
    await koType(page, 'Email', written.email);
    await koType(page, 'Phone', written.phone);
    await expect.poll(() => modelValues(page)).toMatchObject(tidied);
    expect(await koRow(page, 'Phone').locator('input').inputValue()).toBe(tidied.phone);
  });

  it('tidies values on React', async () => {
    const frame = await session.openFluent('start=3&projection=reformat');
    await fluentType(frame, 'Email', written.email);
    await fluentType(frame, 'Phone', written.phone);
    await expect.poll(() => modelValues(frame)).toMatchObject({ email: tidied.email, phone: tidied.phone });
  });

  it('refuses the phone half a second later and keeps the value, on both', async () => {
    const page = await session.openKo('start=3&projection=reject');
    await koType(page, 'Phone', written.phone);
    const box = koRow(page, 'Phone').locator('input');
    expect(await box.getAttribute('aria-invalid')).toBe('false');
    await expect.poll(() => box.getAttribute('aria-invalid')).toBe('true');
    expect(await koRow(page, 'Phone').locator('[role=alert]').innerText()).toContain('cannot be used');
    expect((await modelValues(page)).phone).toBe(written.phone);
    const frame = await session.openFluent('start=3&projection=reject');
    await fluentType(frame, 'Phone', written.phone);
    await expect
      .poll(() => frame.getByLabel('Phone', { exact: true }).last().getAttribute('aria-invalid'))
      .toBe('true');
    expect((await modelValues(frame)).phone).toBe(written.phone);
  });

  it('puts the last name back, on both', async () => {
    const page = await session.openKo('start=3&projection=revert&prefilled=customer');
    const atOnce = await koRow(page, 'Last name')
      .locator('input')
      .evaluate((element: HTMLInputElement) => {
        element.value = 'Bianchi';
        element.dispatchEvent(new Event('change', { bubbles: true }));
        return window.replicaState().values.lastName;
      });
    expect(atOnce).toBe('Bianchi');
    await expect.poll(() => modelValues(page)).toMatchObject({ lastName: 'Contoso Ltd' });
    const frame = await session.openFluent('start=3&projection=revert');
    const box = frame.locator('.ms-TextField').filter({ hasText: 'Last name' }).locator('input');
    await box.click();
    await frame.page().keyboard.insertText('Bianchi');
    expect(await box.inputValue()).toBe('Bianchi');
    await expect.poll(() => modelValues(frame)).toMatchObject({ lastName: '' });
    expect(await box.inputValue()).toBe('');
  });
});
