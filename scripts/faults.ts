import { parseArgs } from 'node:util';
import { SUITES, type Suite } from '../tests/faults/storage/suites.ts';

// `npm run faults [-- NAME …]`: the long form of every fault of the storage, or of those named; a line for each. Fails when
// anything was lost, mixed, hidden or left lying about. HOLDFAST_FAULT_RUNS sets the number of kills.
const { positionals } = parseArgs({ allowPositionals: true });
const chosen = SUITES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

for (const suite of chosen) await runSuite(suite);
if (chosen.length === 0) process.exitCode = 1;

async function runSuite({ name, what, missing, run }: Suite): Promise<void> {
  if (missing !== null) {
    process.stdout.write(`${name}: not run. ${missing}\n`);
    process.exitCode = 1;
    return;
  }
  const from = performance.now();
  const { runs, failures, note } = await run('long');
  const seconds = ((performance.now() - from) / 1000).toFixed(0);
  process.stdout.write(
    `${name}: ${what}\n  ${runs} runs, ${failures.length} failures, ${seconds} s (${note})\n`,
  );
  for (const failure of failures) process.stdout.write(`  ${failure}\n`);
  if (failures.length > 0) process.exitCode = 1;
}
