// Opens the replica portals with the extension: a window to play in, or a walk through the forms with a table.

import { mkdirSync, rmSync } from 'node:fs';
import { launch } from '../test/harness/launch';
import type { Launched } from '../test/harness/launch';
import { sampleSettings } from '../test/harness/sample';
import { startReplicas } from '../test/replicas/serve';
import { scenarios, visits, walk } from './demo-walk';
import type { Row } from './demo-walk';

const shots = 'out/demo';

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

async function demo(): Promise<number> {
  const headless = process.argv.includes('--headless') || !hasDisplay();
  console.log('· Starting the replica portals …');
  const replicas = await startReplicas();
  console.log(
    `✓ Replica portals on 127.0.0.1:${String(replicas.port)}, under their real host names in this browser only`,
  );
  console.log(`· Opening the browser with the extension${headless ? ', without a window' : ''} …`);
  try {
    const launched = await launch({
      extension: 'dist',
      port: replicas.port,
      headless,
      ...(!headless && { viewport: null }),
    });
    console.log(`✓ The extension runs (id ${launched.extensionId}, loaded by ${launched.loadedBy})`);
    await seed(launched);
    return await (headless ? walkAll(launched) : play(launched));
  } finally {
    await replicas.close();
  }
}

/** The sample partner and customers, as the options page would store them. */
async function seed({ inside }: Launched): Promise<void> {
  await (
    await inside()
  ).evaluate((settings) => chrome.storage.local.set({ settings }), sampleSettings as never);
  console.log(
    `✓ Sample profile: ${sampleSettings.contact.email}; customers: ${sampleSettings.customers.map(({ name }) => name).join(', ')}`,
  );
}

/** Opens every scenario in a tab of its own and stays until the window is closed. */
async function play({ context, close }: Launched): Promise<number> {
  for (const url of [...scenarios.map((each) => each.url), ...visits])
    await (await context.newPage()).goto(url);
  console.log(
    'A window with the forms is open: pin Onbehalf and click it to see the report. Close the window to end.',
  );
  await new Promise((resolve) => context.once('close', resolve));
  await close();
  return 0;
}

async function walkAll(launched: Launched): Promise<number> {
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  const rows: Row[] = [];
  for (const scenario of scenarios) {
    console.log(`· ${scenario.name} …`);
    rows.push(...(await walk(launched, scenario, shots)));
  }
  await launched.close();
  printTable(rows);
  const wrong = rows.filter((row) => !row.right).length;
  console.log(`Screenshots are in ${shots}/.`);
  console.log(
    wrong === 0
      ? `✓ All ${String(rows.length)} fields are as they should be.`
      : `✗ ${String(wrong)} of ${String(rows.length)} fields are wrong.`,
  );
  return wrong;
}

function printTable(rows: readonly Row[]): void {
  const cells = rows.map(({ portal, language, field, outcome, inPage, right }) => [
    portal,
    language,
    field,
    outcome,
    inPage,
    right ? 'yes' : 'NO',
  ]);
  const table = [['portal', 'language', 'field', 'outcome', 'in the page’s own state', 'right'], ...cells];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of table)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

process.exitCode = (await demo()) === 0 ? 0 : 1;
