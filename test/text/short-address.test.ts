// Of an address only what names nobody is kept.

import { describe, expect, test } from 'vitest';
import { ruledHost, shortAddress } from '../../src/text/short-address';

const portal = 'https://portal.azure.com/';

describe('an address', () => {
  test.each([
    [
      `${portal}#view/Microsoft_Azure_Support/NewSupportRequestV4Blade/callerName/Contoso`,
      'NewSupportRequestV4Blade',
    ],
    [`${portal}#blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest`, 'HelpAndSupportBlade'],
    [
      `${portal}#@contoso.example/view/Microsoft_Azure_Support/SupportRequestDetails.ReactView/id/1`,
      'SupportRequestDetails.ReactView',
    ],
    [`${portal}#@contoso.example/resource/subscriptions/6babcaad-604b-40ac-a9d7-9fd97c0b779f/overview`, ''],
    [`${portal}#view/Contoso/ferrari`, ''],
    [`${portal}#view/x/ContosoBladeruin`, ''],
    [portal, ''],
  ])('%s shows %s', (url, blade) => {
    expect(shortAddress(url)).toMatchObject({ host: 'portal.azure.com', blade });
  });

  test('keeps known words of its path', () => {
    expect(shortAddress('https://admin.microsoft.com/?tenant=contoso#/support/requests/1234').path).toBe(
      'support/requests',
    );
    expect(shortAddress('https://partner.microsoft.com/en-us/dashboard/commercial/ferrari').path).toBe(
      'dashboard/commercial',
    );
    expect(shortAddress('no address')).toEqual({ host: '', blade: '', path: '' });
  });
});

test('a host is told as the rules write it', () => {
  const hosts = ['portal.azure.com', '*.reactblade.portal.azure.net'];
  expect(ruledHost('https://sandbox-38.reactblade.portal.azure.net', hosts)).toBe(
    '*.reactblade.portal.azure.net',
  );
  expect(ruledHost('https://portal.azure.com', hosts)).toBe('portal.azure.com');
  expect(ruledHost('https://evil.example', hosts)).toBeNull();
  expect(ruledHost('null', hosts)).toBeNull();
});
