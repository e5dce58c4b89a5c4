import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDisk, type Remains } from './disk-model.ts';
import type { FaultReport, Form } from './fault-report.ts';
import { findIn } from './judge-profile.ts';
import { recordChanges, type Recorded } from './record-changes.ts';
import { quickFolder, startVaultProcess } from './vault-process.ts';

/** A file is written in one call, so its size only costs time. */
const SIZE = 2_000;

/** Moments at which the power is cut after the saves of `recordSaves`, and what each leaves: opened, and looked at. */
export async function cutThePower(strace: string, form: Form): Promise<FaultReport> {
  return cutAfterEach(await recordSaves(strace, form === 'long' ? 60 : 1));
}

/** What the saves of a new profile, with a new start among them, ask of the disk, in order. */
export async function recordSaves(strace: string, saves: number): Promise<readonly Recorded[]> {
  const root = quickFolder();
  const child = startVaultProcess();
  await child.look();
  const changes = await recordChanges(strace, { pid: child.pid, root }, async () => {
    for (let price = 1; price <= saves; price += 1) {
      if (price === 1 || price === Math.ceil(saves / 2) + 1) {
        await child.close();
        await child.open(join(root, 'profile'));
      }
      await child.save(price, SIZE);
    }
  });
  await child.end();
  return [{ does: 'begin', root, saves }, ...changes];
}

/** Cuts the power after each change: every mixture of what was not synced yet is put on a disk and opened. */
export async function cutAfterEach(recorded: readonly Recorded[]): Promise<FaultReport> {
  const failures: string[] = [];
  let disk = openDisk('/');
  let [runs, told, saves] = [0, 0, 0];
  for (const [at, change] of recorded.entries()) {
    if (change.does === 'begin') {
      disk = openDisk(change.root);
      saves = change.saves;
    } else if (change.does === 'tell') told = change.price;
    else disk.apply(change);
    for (const remains of disk.cut()) {
      runs += 1;
      const trouble = await troubleIn(remains, { told, saves });
      if (trouble !== null) failures.push(`after call ${at} (${change.does}): ${trouble}`);
    }
  }
  if (told !== saves) failures.push(`only ${told} of ${saves} saves were recorded`);
  return { runs, failures, note: `${recorded.length} moments of ${saves} saves` };
}

async function troubleIn(
  { folders, files }: Remains,
  { told, saves }: { readonly told: number; readonly saves: number },
): Promise<string | null> {
  const root = quickFolder();
  for (const folder of folders) mkdirSync(join(root, folder));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  mkdirSync(join(root, 'profile'), { recursive: true });
  const { state, price, faults } = await findIn(join(root, 'profile'));
  rmSync(root, { recursive: true, force: true });
  if (state !== 'open' || price === null) return state;
  if (price < told || price > Math.min(told + 1, saves)) return `${price}, ${told} was told`;
  return faults[0] ?? null;
}
