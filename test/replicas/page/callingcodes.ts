// The list of calling codes beside a split phone number, with country names in the page's language.
import type { Choice } from './choices';
import type { Settings } from './settings';

// The United States and Canada share +1, as Russia and Kazakhstan share +7.
const CODES = (
  'AE+971 AR+54 AT+43 AU+61 BE+32 BG+359 BR+55 CA+1 CH+41 CL+56 CN+86 CO+57 CY+357 CZ+420 DE+49 DK+45 EE+372 ' +
  'EG+20 ES+34 FI+358 FR+33 GB+44 GR+30 HK+852 HR+385 HU+36 ID+62 IE+353 IL+972 IN+91 IS+354 IT+39 JP+81 ' +
  'KE+254 KR+82 KZ+7 LT+370 LU+352 LV+371 MA+212 MT+356 MX+52 MY+60 NG+234 NL+31 NO+47 NZ+64 PE+51 PH+63 ' +
  'PL+48 PT+351 RO+40 RS+381 RU+7 SA+966 SE+46 SG+65 SI+386 SK+421 TH+66 TN+216 TR+90 TW+886 UA+380 US+1 ' +
  'VN+84 ZA+27'
).split(' ');

/** Whether the phone is a list of calling codes and a number. */
export function hasSplitPhone(settings: Settings): boolean {
  return settings.controls.some((name) => name.startsWith('split-phone'));
}

/** The bare code of a key like "IT+39". */
export function codeOf(key: string): string {
  return key.slice(Math.max(0, key.indexOf('+')));
}

/** The choices of the list; their keys name the country, too, except where the list itself does not. */
export function callingCodes(settings: Settings): Choice[] {
  if (settings.controls.includes('split-phone-bare')) {
    const codes = [...new Set(CODES.map(codeOf))];
    return codes.sort((a, b) => Number(a) - Number(b)).map((key) => ({ key, label: key }));
  }
  const short = settings.controls.includes('split-phone-short');
  const names = new Intl.DisplayNames([settings.lang], { type: 'region' });
  const label = (key: string): string => {
    const region = key.slice(0, 2);
    return short ? `${region} ${codeOf(key)}` : `${names.of(region) ?? region} (${codeOf(key)})`;
  };
  return CODES.map((key) => ({ key, label: label(key) })).sort((a, b) =>
    a.label.localeCompare(b.label, settings.lang),
  );
}
