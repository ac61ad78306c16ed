// Decides when a document is looked at and filled: on waking, on orders, never where nothing may be written.

import { describe, expect, test } from 'vitest';
import type { Gate } from '../../src/model/context';
import type { Command } from '../../src/model/message';
import { filled, formMarkup, formPage, profile } from './form';
import { briefOf, sessionOn } from './session-on';

const empty = Object.fromEntries(Object.keys(filled).map((id) => [id, '']));

describe('waking', () => {
  test('fills where that is allowed, and publishes how it stands', async () => {
    const { form, asked, last, wake } = sessionOn();
    await wake();
    expect(form.shown()).toEqual(filled);
    expect(last()).toMatchObject({
      gate: 'fill',
      trouble: 'none',
      context: { verdict: 'customer' },
      report: { phase: 'done' },
    });
    expect(asked).toEqual(['auto']);
  });

  test('says once that there is a form, before anything is asked or written', async () => {
    const order: string[] = [];
    const { told, wake } = sessionOn({
      brief: () => {
        order.push(`asked after ${String(told.found)}`);
        return briefOf('fill');
      },
    });
    await wake();
    await wake();
    expect([told.found, order[0]]).toEqual([1, 'asked after 1']);
  });

  test('says nothing of a page that only asks some of the same', async () => {
    const { told, states, wake } = sessionOn({
      form: formPage(
        {},
        formMarkup.replace(
          /Preferred contact method|Support plan|Support language|Severity|Additional email[^<]*|Save contact[^<]*/gu,
          'Other',
        ),
      ),
    });
    await wake();
    expect([told.found, states]).toEqual([0, []]);
  });

  test('many times at once is one look', async () => {
    const { session, asked, wake } = sessionOn();
    for (let n = 0; n < 50; n += 1) session.wake();
    await wake(10_000);
    expect(asked).toHaveLength(1);
  });

  test('while it works is one more look, after a rest', async () => {
    const { session, form, asked, wake } = sessionOn();
    form.one('#hours').addEventListener('change', () => {
      session.wake();
      session.wake();
    });
    await wake();
    expect(asked).toHaveLength(2);
  });

  test('once more changes nothing', async () => {
    const { seen, wake, states } = sessionOn();
    await wake();
    const before = seen.length;
    await wake();
    expect(seen).toHaveLength(before);
    expect(states.at(-1)?.report.results).toEqual(
      states.findLast(({ report }) => report.phase === 'done')?.report.results,
    );
  });

  test('fills a step that appears later', async () => {
    const { form, wake } = sessionOn();
    const late = form.one('#phone').parentElement!;
    late.remove();
    await wake();
    form.one('form').append(late);
    await wake();
    expect(form.shown()['phone']).toBe(profile.phone);
  });

  test('on a page without a support form asks nobody and says nothing', async () => {
    const form = formPage(
      {},
      formMarkup.replace(/Support plan|Severity|Preferred contact|Support language|Save contact/g, 'Other'),
    );
    const { asked, states, wake } = sessionOn({ form });
    await wake();
    expect([asked, states]).toEqual([[], []]);
  });

  test('out of sight does nothing, and fills when shown', async () => {
    const { form, asked, seen, wake } = sessionOn();
    form.screen.shown = false;
    await wake();
    expect([asked, seen]).toEqual([[], []]);
    form.screen.shown = true;
    await wake();
    expect(form.shown()).toEqual(filled);
  });

  test('a form that is revealed without any change of nodes is found by a second look', async () => {
    const form = formPage({}, `<div id=blade hidden>${formMarkup}</div>`);
    const { wake } = sessionOn({ form });
    form.clock.after(900, () => (form.one('#blade').hidden = false));
    await wake(6000);
    expect(form.shown()).toEqual(filled);
  });

  test('after the end does nothing', async () => {
    const { asked, stopper, wake } = sessionOn();
    stopper.abort();
    await wake();
    expect(asked).toEqual([]);
  });
});

describe('gates', () => {
  test('ask writes nothing by itself, and fills when asked', async () => {
    const { form, last, seen, wake, command } = sessionOn({ brief: briefOf('ask') });
    await wake();
    expect([seen, last()?.report.phase, last()?.trouble]).toEqual([[], 'waiting', 'none']);
    await command('fill');
    expect(form.shown()).toEqual(filled);
  });

  test.each<Command>(['auto', 'fill', 'replace', 'undo'])(
    'never writes nothing, not even on %s',
    async (what) => {
      const { seen, last, wake, command } = sessionOn({ brief: briefOf('never') });
      await (what === 'auto' ? wake() : command(what));
      expect(seen).toEqual([]);
      expect(last()).toMatchObject({ gate: 'never', trouble: 'none', context: { verdict: 'own' } });
    },
  );

  test.each<Command>(['auto', 'fill', 'replace'])(
    'never holds against values that came all the same, on %s',
    async (what) => {
      const { seen, wake, command } = sessionOn({ brief: briefOf('never', { values: profile }) });
      await (what === 'auto' ? wake() : command(what));
      expect(seen).toEqual([]);
    },
  );

  test('off writes nothing by itself, and fills when asked', async () => {
    const brief = (what: Command) => briefOf('off', { values: what === 'auto' ? null : profile });
    const { form, last, seen, wake, command } = sessionOn({ brief });
    await wake();
    expect([seen, last()?.trouble]).toEqual([[], 'none']);
    await command('fill');
    expect(form.shown()).toEqual(filled);
  });

  test('without a profile it says so', async () => {
    const { seen, last, wake } = sessionOn({
      brief: briefOf('fill', { values: null, trouble: 'no-profile' }),
    });
    await wake();
    expect([seen, last()?.trouble]).toEqual([[], 'no-profile']);
  });

  test('a gate that closes in between stops what comes later', async () => {
    let gate: Gate = 'fill';
    const { form, wake } = sessionOn({ brief: () => briefOf(gate) });
    await wake();
    gate = 'ask';
    form.one('#phone').value = '';
    await wake();
    expect(form.shown()['phone']).toBe('');
  });
});

describe('troubles', () => {
  test('no answer: said, nothing written, and asked again later', async () => {
    let answers = 0;
    const { form, states, wake } = sessionOn({ brief: () => ((answers += 1) < 3 ? null : briefOf('fill')) });
    await wake(6000);
    expect(states[0]).toMatchObject({ context: null, trouble: 'no-answer' });
    expect(form.shown()).toEqual(filled);
  });

  test('never an answer: nothing is written, and it gives up', async () => {
    const { form, asked, last, wake } = sessionOn({ brief: null });
    await wake(120_000);
    expect(form.shown()).toEqual(empty);
    expect([last()?.trouble, asked.length]).toEqual(['no-answer', 9]);
  });

  test('two forms: said, nothing written', async () => {
    const form = formPage({}, formMarkup + formMarkup.replaceAll('id=', 'data-id='));
    const { asked, seen, last, wake } = sessionOn({ form });
    await wake();
    expect([asked, seen, last()?.trouble]).toEqual([[], [], 'two-forms']);
  });

  test('an error is said, and the next order works', async () => {
    let broken = true;
    const brief = () => {
      if (broken) throw new Error('broken');
      return briefOf('fill');
    };
    const { form, last, wake, command } = sessionOn({ brief });
    await wake();
    expect(last()?.trouble).toBe('page-error');
    broken = false;
    await command('fill');
    expect([form.shown(), last()?.trouble]).toEqual([filled, 'none']);
  });
});
