// Finds a browser that can run the extension, and installs Debian's Chromium where that is possible.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Chromium comes first: branded Chrome and Edge ignore `--load-extension`. */
const families = ['chromium', 'edge', 'chrome'];

const commandNames = {
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
  chrome: ['google-chrome', 'google-chrome-stable', 'chrome'],
};

const usualPlaces = {
  linux: () => ({
    chromium: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
    ],
    edge: ['/usr/bin/microsoft-edge', '/opt/microsoft/msedge/msedge'],
    chrome: ['/usr/bin/google-chrome', '/opt/google/chrome/chrome'],
  }),
  darwin: ({ HOME = homedir() }) => ({
    chromium: applications(HOME, 'Chromium.app/Contents/MacOS/Chromium'),
    edge: applications(HOME, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    chrome: applications(HOME, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
  }),
  win32: (env) => ({
    chromium: programFolders(env, 'Chromium\\Application\\chrome.exe'),
    edge: programFolders(env, 'Microsoft\\Edge\\Application\\msedge.exe'),
    chrome: programFolders(env, 'Google\\Chrome\\Application\\chrome.exe'),
  }),
};

function applications(home, app) {
  return [`/Applications/${app}`, `${home}/Applications/${app}`];
}

function programFolders(env, program) {
  const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
  return folders.filter((folder) => folder).map((folder) => `${folder}\\${program}`);
}

function onPath(names, { env, platform }) {
  const folders = (env.PATH ?? env.Path ?? '').split(platform === 'win32' ? ';' : delimiter).filter((f) => f);
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/**
 * The path of a browser, or null when there is none. `CHROME_PATH` wins, and must exist.
 * The machine is an argument so that every platform can be tested on any.
 */
export function findBrowser({ env = process.env, platform = process.platform, exists = existsSync } = {}) {
  if (env.CHROME_PATH) {
    if (exists(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(
      `CHROME_PATH is "${env.CHROME_PATH}", and there is no such file. Set it to a browser's program, or unset it to search the usual places.`,
    );
  }
  const places = (usualPlaces[platform] ?? usualPlaces.linux)(env);
  for (const family of families) {
    const candidates = [...places[family], ...onPath(commandNames[family], { env, platform })];
    const found = candidates.find((path) => exists(path));
    if (found) return found;
  }
  return null;
}

/** What to install by hand, for the platform at hand. */
export function browserAdvice(platform = process.platform) {
  const advice = {
    linux: [
      'Debian: sudo apt-get install chromium',
      'Ubuntu: sudo snap install chromium',
      'Fedora: sudo dnf install chromium',
      'Arch: sudo pacman -S chromium',
    ],
    darwin: ['macOS: brew install --cask chromium (or Google Chrome, or Microsoft Edge)'],
    win32: ['Windows: winget install Google.Chrome (Microsoft Edge, part of Windows, works as well)'],
  };
  const lines = advice[platform] ?? advice.linux;
  return [
    'No browser found: Chromium, Microsoft Edge or Google Chrome is needed. Install one, then run the command again:',
    ...lines.map((line) => `  ${line}`),
    'A browser in another place is used when CHROME_PATH names its program.',
  ].join('\n');
}

function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function installChromium(log) {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  log('· No browser found. Installing Chromium, which takes a minute or two …');
  try {
    log('· apt-get update');
    execFileSync('apt-get', ['-q', 'update'], options);
    log('· apt-get install -y chromium');
    execFileSync('apt-get', ['-q', 'install', '-y', 'chromium'], options);
  } catch (error) {
    log(`✗ ${error.message}`);
  }
}

/** The path of a browser, installing one where root and apt-get are at hand; an error says what to install. */
export function ensureBrowser(log = console.log) {
  const found = findBrowser();
  if (found) return found;
  if (canUseApt()) installChromium(log);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(browserAdvice());
}
