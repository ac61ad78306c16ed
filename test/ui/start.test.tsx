// Getting started on the options page: marks that follow the settings, links that lead on, and an end.

import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/model/settings';
import type { Settings } from '../../src/model/settings';
import { complete } from '../../src/store/merge';
import { Start } from '../../src/ui/start/start';
import type { StartProps } from '../../src/ui/start/start';
import { sampleSettings } from '../harness/sample';
import { mount } from './mount';

const full: Settings = complete(structuredClone(sampleSettings) as never);

const start = (props: Partial<StartProps> = {}) => (
  <Start
    settings={defaultSettings}
    locked={[]}
    customerCount={0}
    onboarding={{}}
    demoPage="demo.html"
    {...props}
  />
);
const everything = { settings: full, customerCount: 2, onboarding: { demoDoneAt: 1 } };

describe('the steps', () => {
  test('say what is missing, why, and where to go', async () => {
    const { text, all } = await mount(start());
    expect(text('h2')).toBe('Get started in four steps');
    expect(text('[role=status]')).toBe('0 of 4 done');
    expect(text('.mark')).toBe('1 | 2 | 3 | 4');
    expect(text('li:nth-child(1)')).toContain(
      'Still missing: a domain of your directory and your tenant ID.',
    );
    expect(text('li:nth-child(2)')).toContain('First name, Last name, E-mail, Phone, Country/region');
    expect(all('a').map((link) => link.getAttribute('href'))).toEqual([
      '#partner.tenants',
      '#contact.firstName',
      '#customers',
      'demo.html',
    ]);
    for (const link of all('a'))
      expect(text(`[id="${link.getAttribute('aria-describedby') ?? ''}"]`)).not.toBe('');
  });

  test('are marked as they are done, and the focus stays', async () => {
    const page = await mount(start());
    const link = page.all('a')[3]!;
    link.focus();
    await page.show(start({ customerCount: 1 }));
    expect(page.text('[role=status]')).toBe('1 of 4 done');
    expect(page.text('.mark')).toBe('1 | 2 | ✓ | 4');
    await page.show(start(everything));
    expect(page.document.activeElement).toBe(link);
  });

  test('of the policy say so, and ask for nothing', async () => {
    const { text } = await mount(start({ ...everything, locked: ['partner.tenants', 'customers[x].name'] }));
    expect(text('.steps > li:nth-child(1) p')).toBe('Set by your organisation');
    expect(text('.steps > li:nth-child(1) a')).toBe('');
    expect(text('.steps > li:nth-child(3) p')).toBe('Your organisation has entered customers. | Change');
  });

  test('that the policy sets in part say whom to ask', async () => {
    const { text } = await mount(start({ locked: ['partner.tenants'] }));
    expect(text('li:nth-child(1)')).toContain('Ask whoever manages your browser.');
    expect(text('li:nth-child(1) a')).toBe('');
  });

  test('are not counted before the customers are', async () => {
    const { text } = await mount(start({ customerCount: null }));
    expect(text('[role=status]')).toBe('');
  });
});

describe('once everything is done', () => {
  test('it says what to do next, with the key there is', async () => {
    const { text } = await mount(start({ ...everything, popupKey: 'Alt+Shift+O' }));
    expect(text('h2')).toBe('Everything is set up');
    expect(text('[role=status]')).toBe('4 of 4 done');
    expect(text('.ready')).toMatch(/Pin the icon.*Press Alt\+Shift\+O.*csp/);
    expect(text('.steps .quiet')).toBe('');
  });

  test('it names no key where there is none, and it speaks Italian', async () => {
    const { text } = await mount(start(everything), { language: 'it' });
    expect(text('.ready')).toContain('Apri il popup con un clic sull’icona');
  });
});
