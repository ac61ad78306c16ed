// Proves that the admin centers' forms stand and work in every language, in both writings.
import { describe, expect, it } from 'vitest';
import { modelValues, pressed } from './operate';
import { adminDocument, adminPress, adminRow, adminTick, adminType, adminUrl } from './operate-admin';
import { ADMIN_LANGS, adminTexts } from './page/admin/texts';
import { replicaSession } from './session';

const session = replicaSession();

/** Every language once, the writings in turn. */
const CASES = ADMIN_LANGS.map((lang, index) => [lang, index % 2 === 0 ? 'second' : 'first'] as const);

describe.each(CASES)('in %s, %s writing', (lang, wording) => {
  const texts = adminTexts({ lang, wording });

  it('the pane takes a contact', async () => {
    const query = `form=m365-pane&start=form&emails=text&lang=${lang}&wording=${wording}`;
    await session.page.goto(adminUrl(query));
    const page = await adminDocument(session.page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    await adminRow(page, texts.confirmNumber).locator('[role=combobox]').click();
    const italy = new Intl.DisplayNames([lang], { type: 'region' }).of('IT') ?? '';
    await page.getByRole('option', { name: `${italy} (+39)`, exact: true }).click();
    await adminType(page, texts.confirmNumber, '02 5550');
    await adminType(page, texts.confirmEmail, 'giulia@fabrikam.example');
    await adminTick(page, texts.preferredContactMethod, texts.methodEmail);
    expect(await modelValues(page)).toMatchObject({
      phone: '+39 02 5550',
      email: 'giulia@fabrikam.example',
      preferredContactMethod: 'email',
    });
    await adminPress(page, texts.contactMe);
    await expect.poll(() => pressed(page)).toEqual(['contact-me']);
    await page.getByText(texts.errorRequired).first().waitFor();
  });
});
