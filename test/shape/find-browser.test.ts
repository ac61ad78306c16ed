// Finding a browser: CHROME_PATH first, Chromium before branded browsers, on every platform.

import { describe, expect, it } from 'vitest';
import { browserAdvice, findBrowser } from '../../scripts/browser.mjs';

const having =
  (...paths: string[]) =>
  (path: string): boolean =>
    paths.includes(path.replaceAll('\\', '/'));

describe('findBrowser', () => {
  it('takes CHROME_PATH before anything else', () => {
    const exists = having('/opt/mine', '/usr/bin/chromium');
    expect(findBrowser({ env: { CHROME_PATH: '/opt/mine' }, platform: 'linux', exists })).toBe('/opt/mine');
  });

  it('says so when CHROME_PATH leads nowhere', () => {
    expect(() =>
      findBrowser({ env: { CHROME_PATH: '/nowhere' }, exists: having('/usr/bin/chromium') }),
    ).toThrow(/CHROME_PATH is "\/nowhere", and there is no such file/);
  });

  it('prefers Chromium to Chrome, which ignores --load-extension', () => {
    const exists = having('/usr/bin/google-chrome', '/home/me/bin/chromium');
    expect(findBrowser({ env: { PATH: '/usr/bin:/home/me/bin' }, platform: 'linux', exists })).toBe(
      '/home/me/bin/chromium',
    );
  });

  it.each([
    ['linux', {}, '/opt/google/chrome/chrome'],
    ['linux', { PATH: '/a:/b' }, '/b/microsoft-edge'],
    ['darwin', { HOME: '/Users/me' }, '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['darwin', { HOME: '/Users/me' }, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:/Program Files/Google/Chrome/Application/chrome.exe'],
    ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:/L/Chromium/Application/chrome.exe'],
  ])('looks in the usual places of %s', (platform, env, path) => {
    const found = findBrowser({ env, platform, exists: having(path) });
    expect(found?.replaceAll('\\', '/')).toBe(path);
  });

  it('finds nothing where nothing is', () => {
    expect(findBrowser({ env: { PATH: '/usr/bin' }, platform: 'linux', exists: () => false })).toBeNull();
  });
});

describe('browserAdvice', () => {
  it.each([
    ['linux', 'apt-get install chromium'],
    ['darwin', 'brew install --cask chromium'],
    ['win32', 'winget install'],
  ])('says on %s what to install', (platform, command) => {
    expect(browserAdvice(platform)).toContain(command);
    expect(browserAdvice(platform)).toContain('CHROME_PATH');
  });
});
