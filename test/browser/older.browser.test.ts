// An older support request that is still mounted, but not in front of the user, stays as it is.

import { describe, expect, it } from 'vitest';
import { eventually, openPortal } from '../harness/portal';
import { expectedValues } from '../harness/sample';
import { modelValues } from '../replicas/operate';
import { stage } from './stage';

const on = stage();
const waitMs = 4000;

describe.each(['support', 'support-behind'])('an older request (%s)', (older) => {
  it('is not filled while the new one has no fields to fill yet', async () => {
    const page = await openPortal(on.context(), `form=ko&steps=wizard&older=${older}`);
    await page.waitForTimeout(waitMs);
    const model = await page.evaluate(() => window.replicaOlder());
    const touched = Object.keys(expectedValues).filter((field) => model[`support.${field}`] !== '');
    expect(Object.keys(model)).toContain('support.email');
    expect(touched).toEqual([]);
  });

  it('does not keep the new one from being filled', async () => {
    const page = await openPortal(on.context(), `form=ko&steps=single&older=${older}`);
    const model = await eventually(
      () => modelValues(page),
      (values) => Object.entries(expectedValues).every(([field, value]) => values[field] === value),
    );
    expect(model).toMatchObject(expectedValues);
    const left = await page.evaluate(() => window.replicaOlder());
    expect(left['support.email']).toBe('');
  });
});
