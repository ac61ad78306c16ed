// Names that a page gives away are taken out wherever they stand; words of the portal are not.

import { expect, test, vi } from 'vitest';
import { Secrets } from '../../src/text/secrets';

const known = new Set(['phone', 'contact']);
const secretsOf = (learn: (secrets: Secrets) => void) => {
  const secrets = new Secrets((text) => known.has(text.toLowerCase()));
  learn(secrets);
  return secrets;
};

test('a name that was typed is found word by word, in any case, as whole words', () => {
  const secrets = secretsOf((all) => all.addValue(' Giulia  Ferrari '));
  expect(secrets.without('For GIULIA, ms ferrari; giuliana')).toBe('For xxxxxx, ms xxxxxxx; giuliana');
});

test('of a sentence only the whole is remembered', () => {
  const secrets = secretsOf((all) => all.addValue('The machine does not start'));
  expect(secrets.without('The machine does not start. Virtual machine')).toBe(
    'xxx xxxxxxx xxxx xxx xxxxx. Virtual machine',
  );
});

test('words of the portal and very short ones are not remembered', () => {
  const secrets = secretsOf((all) => ['Phone', 'Contact', 'Al', ''].forEach((text) => all.addValue(text)));
  expect(secrets.without('Phone of the contact, Al')).toBe('Phone of the contact, Al');
});

test('addresses give away names and companies, not what all addresses have', () => {
  const secrets = secretsOf((all) => all.addFrom('mail giulia.ferrari+x@contoso.onmicrosoft.com'));
  expect(secrets.without('Giulia Ferrari of CONTOSO, on microsoft.com')).toBe(
    'xxxxxx xxxxxxx of xxxxxxx, on microsoft.com',
  );
});

test('what stands before a domain or id in brackets is a name', () => {
  const secrets = secretsOf((all) => {
    all.addFrom('Directory: Fabrikam Cloud Ltd (fabrikam.example)');
    all.addFrom('Main (6babcaad-604b-40ac-a9d7-9fd97c0b779f)');
    all.addFrom('Phone number (optional)');
  });
  expect(secrets.without('fabrikam cloud ltd, Main, Phone number')).toBe(
    'xxxxxxxx xxxxx xxx, xxxx, Phone number',
  );
});

test('signs in names are signs, and each hit is told', () => {
  const secrets = secretsOf((all) => all.addPhrase('C++ (a|b) [Co.]'));
  const hit = vi.fn();
  expect(secrets.without('our C++  (a|b) [Co.] here', hit)).toBe('our xxx  xxxxx xxxxx here');
  expect(hit).toHaveBeenCalledTimes(1);
  expect(secretsOf(() => undefined).without('nothing')).toBe('nothing');
});

test('names in writing without spaces are found inside of it', () => {
  const secrets = secretsOf((all) => all.addValue('田中'));
  expect(secrets.without('担当者は田中さんです')).toBe('担当者はxxさんです');
});

test('who names a name may name a short one', () => {
  const secrets = new Secrets(() => false, 2);
  secrets.addPhrase('Al');
  expect(secrets.without('Al and Alma')).toBe('xx and Alma');
});
