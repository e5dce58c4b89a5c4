import { openTestVault } from '../../support/test-vault.ts';
import { draftsIn } from './drafts-in.ts';
import type { FaultReport } from './fault-report.ts';
import { priceIn } from './marked-profile.ts';
import { quickFolder, startVaultProcess } from './vault-process.ts';

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
  let last = 0;
  let saves = 0;
  for (let run = 1; run <= runs; run += 1) {
    const child = startVaultProcess();
    const { state, price } = await child.open(folder);
    const stored = price ?? 0;
    if (state !== 'open' || stored < last)
      failures.push(`kill ${run}: ${state}, ${stored} < ${last}`);
    const drafts = draftsIn(folder);
    if (drafts.length > 0) failures.push(`kill ${run}: ${drafts.join(', ')} left`);
    for (let next = stored + 1; next <= stored + ASKED; next += 1) {
      const saved = child.save(next, SIZE);
      if (next === stored + 1) await saved;
    }
    await new Promise((resolve) =>
      setTimeout(resolve, Math.floor(Math.random() * LONGEST_WAIT_MS)),
    );
    await child.kill();
    saves += child.acknowledged() - stored;
    last = Math.max(stored, child.acknowledged());
    tell(run, failures.length);
  }
  const vault = await openTestVault(folder);
  if ((priceIn(vault) ?? 0) < last) failures.push(`after all: ${priceIn(vault)} < ${last}`);
  vault.close();
  return { runs, failures, note: `${saves} acknowledged saves of 200 KB` };
}
