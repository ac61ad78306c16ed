// The check of the built package finds every broken promise it is there to find.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDist, detectorLimit, lookoutLimit } from '../../scripts/check-dist';
import { read, root } from './source';

type Manifest = Record<string, unknown>;

const detector = 'src/entry/detect.iife.js';
const lookout = 'src/entry/lookout.iife.js';
let folder = '';

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** A sound package: the manifest as the build writes it, with `changes`, and its scripts. */
function putManifest(changes: Manifest = {}): void {
  const manifest = JSON.parse(read('manifest.json')) as Manifest;
  const [first, second] = manifest['content_scripts'] as Manifest[];
  const scripts = [
    { ...first, js: [detector] },
    { ...second, js: [lookout] },
  ];
  const built = { ...manifest, content_scripts: scripts, ...changes };
  put('manifest.json', JSON.stringify(built));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onbehalf-dist-'));
  putManifest();
  put(detector, '(function(){})();');
  put(lookout, '(function(){})()');
  for (const page of ['demo', 'guide']) put(`src/entry/${page}.html`, '');
  cpSync(join(root, 'managed_schema.json'), join(folder, 'managed_schema.json'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('finds nothing in a sound package, and tells the sizes', () => {
  expect(checkDist(folder)).toEqual({
    problems: [],
    sizes: [
      { file: detector, raw: 17, gzip: expect.any(Number) as number },
      { file: lookout, raw: 16, gzip: expect.any(Number) as number },
    ],
  });
});

it('misses a page that others lead to', () => {
  rmSync(join(folder, 'src/entry/guide.html'));
  expect(checkDist(folder).problems).toEqual([expect.stringContaining('lacks src/entry/guide.html')]);
});

it('says what to do when there is no package', () => {
  expect(checkDist(join(folder, 'nowhere')).problems).toEqual([expect.stringContaining('run npm run build')]);
});

describe('the manifest', () => {
  it.each<[string, Manifest, RegExp]>([
    ['one more permission', { permissions: ['storage', 'scripting', 'tabs'] }, /Permissions are \[/],
    ['one permission less', { permissions: ['storage'] }, /Permissions are \[storage\]/],
    ['open files', { web_accessible_resources: [] }, /web_accessible_resources/],
    ['a fixed key', { key: 'x' }, /"key"/],
    ['all hosts', { host_permissions: ['<all_urls>'] }, /<all_urls>" is no exact https host/],
    ['http', { optional_host_permissions: ['http://a.example/*'] }, /http:\/\/a\.example/],
    [
      'another policy',
      { content_security_policy: { extension_pages: "script-src 'self'" } },
      /security policy/,
    ],
    ['no policy', { content_security_policy: undefined }, /security policy/],
    ['no schema', { storage: { managed_schema: 'none.json' } }, /none\.json is missing/],
    ['no detector', { content_scripts: [] }, /must be the detector and the lookout alone/],
  ])('must not have %s', (_name, changes, problem) => {
    putManifest(changes);
    expect(checkDist(folder).problems.join('\n')).toMatch(problem);
  });

  it('must not run a script where it has no rights', () => {
    const matches = ['https://elsewhere.example/*'];
    putManifest({
      content_scripts: [
        { matches, js: [detector] },
        { matches: ['https://partner.microsoft.com/*'], js: [lookout] },
      ],
    });
    expect(checkDist(folder).problems).toEqual([expect.stringContaining('elsewhere.example')]);
  });
});

describe('the files', () => {
  it.each([
    'fetch("/")',
    'new XMLHttpRequest',
    'new WebSocket("wss:x")',
    'new EventSource("x")',
    'navigator.sendBeacon("x")',
    'import("./x.js")',
    'new Function("a")',
    'const F=Function;new F("a")',
    'eval("a")',
    'document.cookie',
    'localStorage.x',
    'window.sessionStorage.getItem("x")',
    'chrome.scripting.executeScript({world:`MAIN`})',
  ])('must not hold %s', (code) => {
    put('assets/x.js', `let a=1;${code};`);
    expect(checkDist(folder).problems).toEqual([expect.stringContaining('assets/x.js holds')]);
  });

  it('may hold what only looks like it', () => {
    put('assets/x.js', 'import"./y.js";prefetch();a instanceof Function;importAll();medieval();');
    expect(checkDist(folder).problems).toEqual([]);
  });

  it.each([
    '<script>a()</script>',
    '<style>a{}</style>',
    '<p style="a:b">',
    '<img src="https://a.example/b">',
  ])('must not hold %s', (markup) => {
    put('src/entry/popup.html', markup);
    expect(checkDist(folder).problems).toHaveLength(1);
  });

  it('must not hold a big lookout', () => {
    put(lookout, ' '.repeat(lookoutLimit + 1));
    expect(checkDist(folder).problems).toEqual([expect.stringContaining('The lookout has 4097 bytes')]);
  });

  it('must not hold a big detector', () => {
    put(detector, ' '.repeat(detectorLimit + 1));
    expect(checkDist(folder).problems).toEqual([expect.stringContaining('The detector has 6145 bytes')]);
  });

  it('must not hold a schema that stops the extension from loading', () => {
    put('managed_schema.json', '{"type":"object","properties":{"a":{"type":"array"}}}');
    expect(checkDist(folder).problems).not.toEqual([]);
  });
});
