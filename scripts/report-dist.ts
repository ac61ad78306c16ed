// Tells whether the package in a folder (dist/ unless named) keeps its promises, and how big its scripts are.

import { checkDist } from './check-dist';

const folder = process.argv[2] ?? 'dist';
const { problems, sizes } = checkDist(folder);
for (const { file, raw, gzip } of sizes)
  console.log(`  ${file.padEnd(44)} ${String(raw).padStart(7)} bytes ${String(gzip).padStart(7)} gzipped`);
if (problems.length > 0) {
  console.log(`The package in ${folder}/ breaks its promises:`);
  for (const problem of problems) console.log(`  - ${problem}`);
  process.exitCode = 1;
}
