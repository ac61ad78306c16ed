// Finds the link that a word of the address bar calls.

import { describe, expect, test } from 'vitest';
import { linkTemplates } from '../../src/rules/links';
import { bestLink } from '../../src/text/links';

describe('bestLink', () => {
  test.each([
    ['entra', 'entra'],
    ['ENTRA', 'entra'],
    [' entra ', 'entra'],
    ['ent', 'entra'],
    ['en', 'entra'],
    ['ｅｎｔｒａ', 'entra'],
    ['request', 'azure-request'],
    ['azure-request', 'azure-request'],
    ['azure', 'azure'],
    ['az', 'azure'],
    ['m365', 'm365'],
    ['tick', 'all-tickets'],
    ['pp', 'power-platform'],
    ['sh', 'sharepoint'],
    ['dy', 'dynamics'],
  ])('%s calls %s', (word, link) => {
    expect(bestLink(word, linkTemplates)?.id).toBe(link);
  });

  test.each(['', ' ', 'e', 'n', 'se', 'contoso', 'entrance', '.*', 'a z'])('%j calls none', (word) => {
    expect(bestLink(word, linkTemplates)).toBeUndefined();
  });
});
