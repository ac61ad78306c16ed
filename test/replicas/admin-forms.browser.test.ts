// Proves that the old Microsoft 365 form and those of Power Platform and Intune take what mouse and keyboard do into their models.
import { describe, expect, it } from 'vitest';
import { modelValues, pressed, type FormDocument } from './operate';
import {
  adminChoose,
  adminDocument,
  adminPress,
  adminRow,
  adminTick,
  adminType,
  adminUrl,
} from './operate-admin';
import { replicaSession } from './session';

const session = replicaSession();

async function openForm(query: string, host?: string): Promise<FormDocument> {
  await session.page.goto(adminUrl(query, host));
  return adminDocument(session.page);
}

describe('the old service request', () => {
  it.each(['plain', 'fluent7'])('leads over More... to the form and is submitted: %s', async (kit) => {
    const page = await openForm(`form=m365-old&kit=${kit}`);
    await adminPress(page, 'More...');
    await adminPress(page, 'Domains');
    await adminChoose(page, 'Service', 'Exchange Online');
    await adminChoose(page, 'Feature', 'Sending and receiving mail');
    await adminType(page, 'Issue summary', 'No mail');
    await adminType(page, 'Issue details', 'Since this morning');
    await adminType(page, 'Contact name', 'Giulia Ferrari');
    await adminType(page, 'Phone', '+39 02 5550 0199');
    await adminType(page, 'Email', 'giulia@fabrikam.example');
    await adminTick(page, 'Preferred contact method', 'Email');
    expect(await modelValues(page)).toEqual({
      service: 'exchange',
      feature: 'delivery',
      title: 'No mail',
      description: 'Since this morning',
      contactName: 'Giulia Ferrari',
      phone: '+39 02 5550 0199',
      email: 'giulia@fabrikam.example',
      preferredContactMethod: 'email',
    });
    await adminPress(page, 'Submit');
    await page.getByText('nothing was sent').waitFor();
    expect(await pressed(page)).toEqual(['more', 'category:categoryDomains', 'submit']);
  });

  it('hears of a text when it has changed, and says then what is wrong', async () => {
    const page = await openForm('form=m365-old&start=form');
    const row = adminRow(page, 'Email');
    await row.locator('input').click();
    await session.page.keyboard.type('giulia');
    expect((await modelValues(page)).email).toBe('');
    await session.page.keyboard.press('Tab');
    expect((await modelValues(page)).email).toBe('giulia');
    expect(await row.locator('[role=alert]').innerText()).toBe('Enter a valid email address.');
    expect(await row.locator('input').getAttribute('aria-invalid')).toBe('true');
  });

  it('has addresses in four ways, a phone in two parts and labels of all kinds', async () => {
    const combo = await openForm(
      'form=m365-old&start=form&emails=combobox&phone=split&name=two&labels=mixed',
    );
    await adminType(combo, 'Email', 'giulia@fabrikam.example');
    await adminChoose(combo, 'Phone', 'Italy (+39)');
    await adminType(combo, 'Phone', '02 5550');
    await adminType(combo, 'First name', 'Giulia');
    expect(await modelValues(combo)).toMatchObject({
      email: 'giulia@fabrikam.example',
      phone: '+39 02 5550',
      firstName: 'Giulia',
    });
    const counts = await combo.locator('.native-input').evaluateAll((all) => ({
      labelled: all.filter((input) => (input as HTMLInputElement).labels?.length === 1).length,
      named: all.filter((input) => input.hasAttribute('aria-label')).length,
    }));
    expect(counts.labelled).toBeGreaterThan(0);
    expect(counts.named).toBeGreaterThan(0);
    const list = await openForm('form=m365-old&start=form&emails=dropdown');
    await adminChoose(list, 'Email', 'Add another email address');
    await adminType(list, 'Add another email address', 'giulia@fabrikam.example');
    expect(await modelValues(list)).toMatchObject({ email: 'other', otherEmail: 'giulia@fabrikam.example' });
    const checks = await openForm('form=m365-old&start=form&emails=checks&addresses=a@b.example,c@d.example');
    await adminTick(checks, 'Email', 'c@d.example');
    await adminTick(checks, 'Email', 'a@b.example');
    expect((await modelValues(checks)).emails).toBe('a@b.example;c@d.example');
  });
});

describe.each(['fluent8', 'fluent9'])('the Power Platform on %s', (kit) => {
  const host = 'admin.powerplatform.microsoft.com';

  it('leads over the solutions to the request', async () => {
    const page = await openForm(`form=pp&kit=${kit}`, host);
    await adminPress(page, 'New support request');
    await adminChoose(page, 'Product', 'Power Apps');
    await adminChoose(page, 'Problem type', 'Performance');
    await adminType(page, 'Title', 'Slow');
    await adminType(page, 'Description', 'Since this morning');
    await adminPress(page, 'See solutions');
    await adminPress(page, 'Create a support request');
    await adminChoose(page, 'Severity', 'C - Minimal impact');
    await adminType(page, 'Contact name', 'Giulia Ferrari');
    await adminType(page, 'Email', 'giulia@fabrikam.example');
    await adminType(page, 'Phone', '+39 02 5550 0199');
    await adminTick(page, 'Preferred contact method', 'Phone');
    expect(await modelValues(page)).toEqual({
      product: 'power-apps',
      problemType: 'performance',
      title: 'Slow',
      description: 'Since this morning',
      premier: '',
      accessId: '',
      contractId: '',
      severity: 'minimal',
      contactName: 'Giulia Ferrari',
      email: 'giulia@fabrikam.example',
      phone: '+39 02 5550 0199',
      preferredContactMethod: 'phone',
    });
    expect((await pressed(page)).at(-1)).toBe('toggle:severity=minimal');
    expect(await page.evaluate(() => window.replicaErrors)).toEqual([]);
  });

  it.each(['radio', 'toggle'])(
    'asks for the numbers of a Premier contract only when there is one: %s',
    async (way) => {
      const page = await openForm(`form=pp&kit=${kit}&start=form&premier=${way}`, host);
      expect(await adminRow(page, 'Access ID').count()).toBe(0);
      const question = adminRow(page, 'File as a Premier support request?');
      if (way === 'radio') await question.getByText('Yes', { exact: true }).click();
      else await question.getByRole('switch').click();
      await adminType(page, 'Contract ID', '123');
      expect((await modelValues(page)).premier).toBe(way === 'radio' ? 'yes' : true);
      expect(await pressed(page)).toEqual([`toggle:premier=${way === 'radio' ? 'yes' : 'true'}`]);
      const given = await openForm(`form=pp&kit=${kit}&start=form&premier=${way}&prefilled=premier`, host);
      expect(await adminRow(given, 'Access ID').count()).toBe(1);
    },
  );

  it('has the other controls, too', async () => {
    const page = await openForm(
      `form=pp&kit=${kit}&start=form&phone=split&method=select&emails=combobox`,
      host,
    );
    await adminChoose(page, 'Phone', 'Italy (+39)');
    await adminType(page, 'Phone', '02 5550');
    await adminChoose(page, 'Preferred contact method', 'Email');
    await adminType(page, 'Email', 'giulia@fabrikam.example');
    await expect
      .poll(() => modelValues(page))
      .toMatchObject({
        phone: '+39 02 5550',
        preferredContactMethod: 'email',
        email: 'giulia@fabrikam.example',
      });
    const panel = await openForm(`form=pp&kit=${kit}&start=form&place=panel&emails=checks`, host);
    await adminTick(panel, 'Email', 'admin@contoso.onmicrosoft.com');
    expect((await modelValues(panel)).emails).toBe('admin@contoso.onmicrosoft.com');
    await panel.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.poll(() => session.page.locator('.admin-form').count()).toBe(0);
  });
});

describe.each(['page', 'hosting', 'reactblade'])('Help and support of Intune in %s', (place) => {
  const host = 'intune.microsoft.com';

  it('says beside each method how long it takes, and lets nobody write about what is critical', async () => {
    const form = await openForm(`form=intune-help&place=${place}&start=form&contract=unified`, host);
    const hosts = {
      page: host,
      hosting: 'intunesupport.hosting.portal.azure.net',
      reactblade: 'sandbox-1.reactblade.portal.azure.net',
    };
    expect(await form.evaluate(() => location.hostname)).toBe(hosts[place as keyof typeof hosts]);
    expect(await session.page.locator('.fxs-avatarmenu-tenant').innerText()).toMatch(/contoso/i);
    await adminType(form, 'Description', 'Devices do not enrol');
    await adminChoose(form, 'Confirm your number', 'Italy (+39)');
    await adminType(form, 'Confirm your number', '02 5550');
    await adminTick(form, 'Preferred contact method', 'Email (expected response: within 8 hours)');
    expect(await modelValues(form)).toMatchObject({
      description: 'Devices do not enrol',
      phone: '+39 02 5550',
      preferredContactMethod: 'email',
      severity: '',
    });
    await adminChoose(form, 'Severity', 'Critical');
    const email = adminRow(form, 'Preferred contact method').locator('input[type=radio]').last();
    expect(await email.isDisabled()).toBe(true);
    expect(await pressed(form)).toEqual(['toggle:severity=critical']);
  });
});

it('Intune asks for severity by contract, in three panes', async () => {
  const none = await openForm('form=intune-help', 'intune.microsoft.com');
  const tabs = none.getByRole('tab');
  expect(await tabs.evaluateAll((all) => all.map((tab) => tab.getAttribute('aria-label')))).toEqual([
    'Find solutions',
    'Contact support',
    'Service requests',
  ]);
  await none.getByRole('tab', { name: 'Contact support' }).click();
  expect(await adminRow(none, 'Severity').count()).toBe(0);
  const premier = await openForm(
    'form=intune-help&start=form&contract=premier&tabs=text',
    'intune.microsoft.com',
  );
  expect(await premier.getByRole('tab').first().innerText()).toContain('Find solutions');
  await adminChoose(premier, 'Severity', 'B - Moderate impact');
  expect((await modelValues(premier)).severity).toBe('moderate');
});
