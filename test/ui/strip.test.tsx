// The strip inside a portal page: its name, what it says, and that a person alone can close it.

import { describe, expect, it, vi } from 'vitest';
import { Strip } from '../../src/ui/strip/strip';
import { mount } from './mount';

const customer = { verdict: 'customer', tenant: { name: 'Contoso Ltd', domain: 'contoso.example' } } as const;

describe('the strip', () => {
  it('is a region whose name begins with the product’s', async () => {
    const page = await mount(<Strip context={null} onClose={vi.fn()} />);
    expect(page.one('section').getAttribute('aria-label')).toMatch(/^Onbehalf/);
  });

  it.each([
    ['en', 'You are in the directory of Contoso Ltd (contoso.example).'],
    ['it', 'Contoso Ltd (contoso.example)'],
  ] as const)('says where you are, in %s, in a live region', async (language, words) => {
    const page = await mount(<Strip context={customer} onClose={vi.fn()} />, { language });
    expect(page.text('[role="status"]')).toContain(words);
  });

  it('says something while it does not know yet', async () => {
    const page = await mount(<Strip context={null} onClose={vi.fn()} />);
    expect(page.text('[role="status"]')).not.toBe('');
  });

  it('is closed by a person, and not by the page', async () => {
    const close = vi.fn();
    const page = await mount(<Strip context={customer} onClose={close} />);
    page.one('button').click();
    expect(close).not.toHaveBeenCalled();
    await page.click(page.one('button'));
    expect(close).toHaveBeenCalledOnce();
  });
});
