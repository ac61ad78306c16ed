// The kind of issue by the choice a form shows, in every language, and by the form's address.

import { describe, expect, test } from 'vitest';
import { allPacks } from '../../src/rules/languages/all';
import { requestKindOf, requestKindOfUrl } from '../../src/text/request-kind';
import { LANGS, textsOf } from '../replicas/page/texts';

const read = (text: string) => requestKindOf(text, allPacks);

describe.each(LANGS)('the portal in %s', (lang) => {
  const texts = textsOf({ lang, wording: 'first' });

  test('knows its choices', () => {
    const { issueTechnical, issueBilling, issueSubscription, issueQuota } = texts;
    expect([issueTechnical, issueBilling, issueSubscription, issueQuota].map(read)).toEqual([
      'technical',
      'billing',
      'billing',
      'quota',
    ]);
  });

  test('takes no problem, service or plan for one', () => {
    const others = [
      texts.problemConnect,
      texts.problemPerformance,
      texts.serviceVm,
      texts.relatedAzure,
      texts.relatedOther,
      texts.planCsp,
      texts.subscription,
    ];
    expect(others.map(read)).toEqual(others.map(() => 'other'));
  });
});

test('a remark, case and accents do not count', () => {
  expect(
    [
      'BILLING (free)',
      'service and subscription limits',
      'Tecnico ',
      'Límites de servicio y suscripción',
    ].map(read),
  ).toEqual(['billing', 'quota', 'technical', 'quota']);
});

test('nothing shown is none', () => {
  expect(['', ' '].map(read)).toEqual([null, null]);
});

const blade = 'https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';

test.each([
  [`${blade}/callerName/ActiveDirectory/issueType/technical`, 'technical'],
  [`${blade}/issueType/quota/subscriptionId/11111111-2222-4333-8444-555555555555`, 'quota'],
  [`${blade}/issueType/Billing`, 'billing'],
  [`${blade}/issueType/subscriptionManagement/topicId/x`, 'billing'],
  [`${blade}/issueType%2Fquota`, 'quota'],
  ['https://portal.azure.com/?issueType=technical#home', 'technical'],
  [`${blade}/issueType/fraud`, 'other'],
  [blade, null],
  [`${blade}/myissueType/quota`, null],
  ['https://portal.azure.com/%E0%A4%A#/issueType/quota', 'quota'],
])('%s asks for %s', (href, kind) => {
  expect(requestKindOfUrl(href)).toBe(kind);
});
