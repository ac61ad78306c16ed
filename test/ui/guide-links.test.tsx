// The ways into the guide: from each warning in strip and popup to its rule, from the strip's last line and the options.

import { describe, expect, it } from 'vitest';
import { warningIds } from '../../src/model/warning';
import type { Warning } from '../../src/model/warning';
import { articles, guideSections } from '../../src/rules/advice';
import { GuidePointer } from '../../src/ui/options/guide-pointer';
import { guideSectionOf } from '../../src/ui/parts/guide-place';
import { Header } from '../../src/ui/popup/frame';
import { Warnings } from '../../src/ui/popup/warnings';
import { mount } from './mount';
import { quiet } from './strip/forms';
import { onStrip } from './strip/stage';

const warningOf = (id: Warning['id'], reasons: Warning['reasons'] = []): Warning => ({
  id,
  level: 'alarm',
  reasons,
  offers: [],
  source: articles[id],
});

describe('a warning', () => {
  it.each(warningIds)('leads from the strip to its rule: %s', async (id) => {
    const view = { ...quiet, warnings: [warningOf(id)] };
    const strip = await onStrip({ view, room: 'panel', isOpen: true });
    const button = strip.all('.warning .source button')[0];
    expect(button?.textContent).toBe('Read the rule');
    expect(button?.getAttribute('aria-label')).toMatch(/^Read the rule: ./u);
    await strip.click(button as HTMLElement);
    expect(strip.ports.go).toHaveBeenCalledWith('guide', guideSections[id]);
  });

  it.each(warningIds)('leads from the popup to its rule: %s', async (id) => {
    const { one } = await mount(<Warnings warnings={[warningOf(id)]} />);
    const link = one('details a');
    expect(link.getAttribute('href')).toBe(`guide.html#${guideSections[id]}`);
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('leads to the rule of its likeliest reason where that has one', () => {
    expect(guideSectionOf(warningOf('no-csp-plan', ['needs-no-plan', 'plan-disabled']))).toBe(
      'no-plan-needed',
    );
    expect(guideSectionOf(warningOf('no-csp-plan', ['plan-read-only', 'plan-disabled']))).toBe('azure-plan');
    expect(guideSectionOf(warningOf('severity-a', ['no-phone']))).toBe('phone-number');
  });
});

it('the strip’s last line leads to the guide, on a person’s click only', async () => {
  const strip = await onStrip({ view: quiet, room: 'panel', isOpen: true });
  strip.named('Guide').click();
  expect(strip.ports.go).not.toHaveBeenCalled();
  await strip.click(strip.named('Guide'));
  expect(strip.ports.go).toHaveBeenCalledWith('guide');
});

it('the popup’s head leads to guide and options', async () => {
  const { all } = await mount(<Header optionsPage="options.html" />);
  expect(all('a').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Guide', 'guide.html'],
    ['Options', 'options.html'],
  ]);
});

it('the options’ help leads to the guide', async () => {
  const { all } = await mount(<GuidePointer />);
  expect(all('a').map((link) => link.getAttribute('href'))).toEqual(['guide.html']);
});
