// Makes a fresh clone ready: installs the packages of the lockfile and finds a browser; needs only Node itself.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { root, run, seconds } from './step.mjs';

const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules/.onbehalf-lock');
const installedLockFile = join(root, 'node_modules/.package-lock.json');

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Node ${process.versions.node} is too old: 20.19 or newer is needed. Install it from nodejs.org or with your version manager.`,
  );
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

function stamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : '';
}

/** Whether npm's own record of node_modules holds exactly what the lockfile asks for. */
function holdsTheLockfile() {
  if (!existsSync(installedLockFile)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLockFile, 'utf8')).packages;
  const names = Object.keys(wanted).filter((name) => name !== '');
  const right = (name) =>
    installed[name] === undefined
      ? wanted[name].optional === true
      : installed[name].integrity === wanted[name].integrity;
  return names.every(right) && Object.keys(installed).every((name) => wanted[name] !== undefined);
}

async function installPackages(log) {
  const hash = lockHash();
  if (stamp() === hash) return;
  if (!holdsTheLockfile()) {
    const start = performance.now();
    const why = existsSync(installedLockFile) ? 'the lockfile changed' : 'none are installed';
    log(`· Installing packages (npm ci): ${why} …`);
    const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { ok } = await run('npm', args, { show: true });
    if (!ok)
      throw new Error('npm ci failed, see above. Check the network connection, then run the command again.');
    log(`✓ Packages installed (${seconds(start)})`);
  }
  writeFileSync(stampFile, `${hash}\n`);
}

/**
 * Installs what is missing and answers with the browser's path (null when none was asked for).
 * A second run installs nothing.
 */
export async function setup({ browser = false, log = console.log } = {}) {
  checkNode();
  await installPackages(log);
  if (!browser) return { browser: null };
  const path = ensureBrowser(log);
  log(`✓ Browser: ${path}`);
  return { browser: path };
}
