import { openTestVault } from '../../support/test-vault.ts';
import { draftsIn } from './drafts-in.ts';
import type { FaultReport } from './fault-report.ts';
import { priceIn } from './marked-profile.ts';
import { quickFolder, startVaultProcess, type VaultProcess } from './vault-process.ts';

/** Size of the file, in bytes: a save takes a while. */
const SIZE = 200_000;
/** Saves that are asked for at once: more than are made until the kill. */
const ASKED = 400;
const LONGEST_WAIT_MS = 400;

/** Kills a process (SIGKILL) that saves without a pause, 0 to 400 ms after its first save, and starts the next one. */
export async function killWhileSaving(
  runs: number,
  tell: (run: number, failures: number) => void = () => undefined,
): Promise<FaultReport> {
  const folder = quickFolder();
  const failures: string[] = [];
  let [last, saves] = [0, 0];
  for (let run = 1; run <= runs; run += 1) {
    const child = startVaultProcess();
    const { state, price } = await child.open(folder);
    const stored = price ?? 0;
    if (state !== 'open' || stored < last)
      failures.push(`kill ${run}: ${state}, ${stored} < ${last}`);
    failures.push(...draftsIn(folder).map((name) => `kill ${run}: ${name} is left`));
    await saveUntilKilled(child, stored);
    saves += child.acknowledged() - stored;
    last = Math.max(stored, child.acknowledged());
    tell(run, failures.length);
  }
  const vault = await openTestVault(folder);
  const end = priceIn(vault);
  vault.close();
  if (end === null || end < last) failures.push(`after all: ${end} < ${last}`);
  return { runs, failures, note: `${saves} acknowledged saves of 200 KB` };
}

async function saveUntilKilled(child: VaultProcess, stored: number): Promise<void> {
  const [first] = Array.from({ length: ASKED }, (_, at) => child.save(stored + 1 + at, SIZE));
  await first;
  const wait = Math.floor(Math.random() * LONGEST_WAIT_MS);
  await new Promise((resolve) => setTimeout(resolve, wait));
  await child.kill();
}
