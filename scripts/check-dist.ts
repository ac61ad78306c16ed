// Checks the built package against the promises it makes: rights, content security, network, sizes.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lintManagedSchema } from '../src/store/managed-schema';

export const detectorLimit = 6 * 1024;
export const lookoutLimit = 4 * 1024;

/** What the manifest starts in pages, in its order, with as many bytes as each may have. */
const pageScripts = [
  { name: 'detector', file: 'detect.iife.js', limit: detectorLimit },
  { name: 'lookout', file: 'lookout.iife.js', limit: lookoutLimit },
] as const;

const permissions = ['scripting', 'sidePanel', 'storage', 'unlimitedStorage'];

const extensionPages =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const exactHost = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/;

type Ban = readonly [pattern: RegExp, name: string];

const bansInCode: readonly Ban[] = [
  [/\bfetch\s*\(/, 'fetch('],
  [/\bXMLHttpRequest\b/, 'XMLHttpRequest'],
  [/\bWebSocket\b/, 'WebSocket'],
  [/\bEventSource\b/, 'EventSource'],
  [/\bsendBeacon\b/, 'sendBeacon'],
  [/\bimport\s*\(/, 'import('],
  [/\bnew\s+Function\b|=\s*Function\b(?!\.)/, 'new Function'],
  [/\beval\s*\(/, 'eval('],
  [/\bdocument\.cookie\b/, 'document.cookie'],
  [/\b(?:local|session)Storage\b/, 'storage of the page'],
  [/\bworld\s*:\s*["'`]MAIN/, 'the world of the page'],
];

const bansInMarkup: readonly Ban[] = [
  [/<script(?![^>]*\bsrc=)/i, 'an inline script'],
  [/<style\b|\sstyle=/i, 'an inline style'],
  [/(?:src|href)="(?:https?:)?\/\//i, 'a file from elsewhere'],
];

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly {
    readonly matches: readonly string[];
    readonly js?: readonly string[];
  }[];
  readonly content_security_policy?: Readonly<Record<string, string>>;
  readonly storage?: { readonly managed_schema?: string };
}

export interface ScriptSize {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
}

/** Every problem of a built package, one sentence each, and the size of every script. */
export function checkDist(folder: string): { problems: string[]; sizes: ScriptSize[] } {
  if (!existsSync(join(folder, 'manifest.json')))
    return { problems: [`${folder} holds no package: run npm run build.`], sizes: [] };
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = filesIn(folder);
  const problems = [
    ...checkRights(manifest),
    ...checkHosts(manifest),
    ...checkPolicy(manifest),
    ...checkPageScripts(folder, manifest),
    ...checkManagedSchema(folder, manifest),
    ...checkPages(files),
    ...files.flatMap((file) => checkText(folder, file)),
  ];
  return {
    problems,
    sizes: files.filter((file) => file.endsWith('.js')).map((file) => sizeOf(folder, file)),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function checkRights(manifest: Manifest): string[] {
  const asked = [...(manifest.permissions ?? [])].sort();
  const wrong = asked.join() === permissions.join() ? [] : [asked.join(', ')];
  const banned = ['web_accessible_resources', 'externally_connectable', 'optional_permissions', 'key'];
  return [
    ...wrong.map((list) => `Permissions are [${list}]; they must be exactly [${permissions.join(', ')}].`),
    ...banned.filter((key) => key in manifest).map((key) => `The manifest has "${key}"; it must not.`),
  ];
}

function checkHosts(manifest: Manifest): string[] {
  const granted = manifest.host_permissions ?? [];
  const scripted = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches);
  return [
    ...[...granted, ...(manifest.optional_host_permissions ?? []), ...scripted]
      .filter((host) => !exactHost.test(host))
      .map((host) => `"${host}" is no exact https host: write it as https://host/*.`),
    ...scripted
      .filter((host) => !granted.includes(host))
      .map((host) => `A script runs on ${host}, which host_permissions do not name.`),
  ];
}

function checkPolicy(manifest: Manifest): string[] {
  const policy = manifest.content_security_policy ?? {};
  if (Object.keys(policy).join() === 'extension_pages' && policy['extension_pages'] === extensionPages)
    return [];
  return [`The content security policy must be extension_pages "${extensionPages}" alone.`];
}

function checkPageScripts(folder: string, manifest: Manifest): string[] {
  const scripts = (manifest.content_scripts ?? []).flatMap(({ js }) => js ?? []);
  const isRight =
    scripts.length === pageScripts.length &&
    pageScripts.every(({ file }, place) => scripts[place]?.endsWith(file) === true);
  if (!isRight)
    return [
      `The manifest starts [${scripts.join(', ')}] in pages; it must be the detector and the lookout alone.`,
    ];
  return pageScripts.flatMap(({ name, limit }, place) => {
    const { raw } = sizeOf(folder, scripts[place] ?? '');
    if (raw <= limit) return [];
    return [`The ${name} has ${raw} bytes; the limit is ${limit}. Look at what it imports.`];
  });
}

function checkManagedSchema(folder: string, manifest: Manifest): string[] {
  const file = join(folder, manifest.storage?.managed_schema ?? 'managed_schema.json');
  if (!existsSync(file)) return [`${file} is missing, and the extension does not load without it.`];
  return lintManagedSchema(JSON.parse(readFileSync(file, 'utf8')));
}

/** Pages that the manifest does not name, and that others of ours lead to. */
const pages = ['demo', 'guide'].map((name) => `src/entry/${name}.html`);

function checkPages(files: readonly string[]): string[] {
  return pages
    .filter((page) => !files.includes(page))
    .map((page) => `The package lacks ${page}: name it in vite.config.ts, under input.`);
}

function checkText(folder: string, file: string): string[] {
  const bans = file.endsWith('.js') ? bansInCode : file.endsWith('.html') ? bansInMarkup : [];
  const text = bans.length === 0 ? '' : readFileSync(join(folder, file), 'utf8');
  return bans.flatMap(([pattern, name]) => {
    const hit = pattern.exec(text);
    if (!hit) return [];
    const around = text.slice(Math.max(0, hit.index - 40), hit.index + 40).replaceAll(/\s+/g, ' ');
    return [`${file} holds ${name}, which the package must not: … ${around} …`];
  });
}

function sizeOf(folder: string, file: string): ScriptSize {
  const code = readFileSync(join(folder, file));
  return { file, raw: code.length, gzip: gzipSync(code).length };
}
