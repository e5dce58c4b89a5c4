import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultReport, Form } from './fault-report.ts';
import { findIn } from './judge-profile.ts';
import { quickFolder, startVaultProcess, type VaultProcess } from './vault-process.ts';

const SIZE = 14_000;
/** Processes that start at the same moment. */
const AT_ONCE = 4;
/** A process number that no system gives. */
const DEAD = '999999999 1';

/** Starts a second time, in another process, while the first one saves without a pause. */
export async function startWhileSaving(form: Form): Promise<FaultReport> {
  const runs = form === 'long' ? 50 : 3;
  const folder = quickFolder();
  const [first, second] = [startVaultProcess(), startVaultProcess()];
  await first.open(folder);
  const failures: string[] = [];
  let asked = 0;
  for (let run = 1; run <= runs; run += 1) {
    const saves = Array.from({ length: 5 }, () => first.save((asked += 1), SIZE));
    const opened = await second.open(folder);
    const refused = await second.save(1_000_000, SIZE);
    await second.close();
    if (opened.state !== 'in_use') failures.push(`start ${run}: ${opened.state}`);
    if (refused.refused !== 'profile_in_use') failures.push(`start ${run}: it may save`);
    const all = await Promise.all(saves);
    if (all.some(({ saved }) => saved === undefined)) failures.push(`start ${run}: a save failed`);
  }
  const { price, faults } = await findIn(folder);
  if (price !== asked) failures.push(`${asked} saves, and it holds ${price}`);
  failures.push(...faults);
  await first.kill();
  const taken = await second.open(folder);
  if (taken.state !== 'open' || taken.price !== asked)
    failures.push(`not taken over: ${taken.state}`);
  await second.end();
  return { runs: runs + 1, failures, note: `${asked} saves of the first; then it was killed` };
}

/** Starts four times at the same moment, beside no lock and beside that of a process that is gone: one gets the folder. */
export async function startAtOnce(form: Form): Promise<FaultReport> {
  const runs = form === 'long' ? 1000 : 6;
  const children = Array.from({ length: AT_ONCE }, () => startVaultProcess());
  await Promise.all(children.map((child) => child.look()));
  const failures: string[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const folder = quickFolder();
    const isStale = run % 2 === 0;
    if (isStale) writeFileSync(join(folder, 'profile.lock'), DEAD);
    const trouble = await troubleOfRace(children, folder);
    if (trouble !== null) failures.push(`${isStale ? 'dead lock' : 'no lock'}, ${run}: ${trouble}`);
  }
  await Promise.all(children.map((child) => child.end()));
  return {
    runs,
    failures,
    note: `${AT_ONCE} processes each time, half of them beside a dead lock`,
  };
}

async function troubleOfRace(
  children: readonly VaultProcess[],
  folder: string,
): Promise<string | null> {
  const looks = await Promise.all(children.map((child) => child.open(folder)));
  const states = looks.map(({ state }) => state ?? 'gone').toSorted();
  const saves = await Promise.all(children.map((child, at) => child.save(at + 1, 0)));
  const lock = readFileSync(join(folder, 'profile.lock'), 'utf8');
  const owner = children.findIndex(({ pid }) => lock.startsWith(`${pid} `));
  await Promise.all(children.map((child) => child.close()));
  const left = readdirSync(folder).filter((name) => name.includes('lock'));
  if (states.join() !== ['in_use', 'in_use', 'in_use', 'open'].join()) return states.join();
  if (saves.filter(({ saved }) => saved !== undefined).length !== 1) return 'not one of them saves';
  if (saves[owner]?.saved === undefined) return 'the lock is not that of the one who saves';
  return left.length === 0 ? null : `${left.join()} is left`;
}
