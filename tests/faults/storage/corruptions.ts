import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from '../../../main/domain/result.ts';
import type { SealKey } from '../../../main/services/vault/kdf.ts';
import { encodeVault } from '../../../main/services/vault/vault-file.ts';
import type { Vault } from '../../../main/services/vault/vault.ts';
import { AT, openTestVault } from '../../support/test-vault.ts';
import type { FaultReport, Form } from './fault-report.ts';
import { priceIn, profileWith } from './marked-profile.ts';
import { quickFolder } from './vault-process.ts';

const FILE = 'vault.holdfast';
const SIZE = 4096;
/** Of so many damaged files one is given up for the newest kept save. */
const RESTORED_OF = 256;
/** The short form tries one place of so many. */
const SHORT_STEP = 32;
/** What is said of a file whose first line names a later version: it is left as it is. */
const LATER: readonly string[] = ['newer_version', 'read_only'];
const FINE = 'as it has to be';

const key: SealKey = {
  kdf: {
    name: 'argon2id',
    memoryKiB: 64 * 1024,
    passes: 3,
    salt: Buffer.alloc(16, 7).toString('base64'),
  },
  bytes: new Uint8Array(32).fill(9),
};

/** Flips a bit in every byte of a vault's file of 4 KiB, all bits of its first line, and cuts it at every length. */
export async function corruptEveryByte(form: Form): Promise<FaultReport> {
  const failures: string[] = [];
  let [runs, restored, newer] = [0, 0, 0];
  for (const [name, seal] of [['plain', null] as const, ['sealed', key] as const]) {
    const folder = await profileOfThree();
    const header = { generation: 3, savedAt: AT, appVersion: '0.0.0-test' };
    const bytes = encodeVault({ header, profile: profileWith(3, SIZE) }, seal);
    for (const [what, damaged] of damagesOf(bytes, form)) {
      runs += 1;
      const isRestored = runs % RESTORED_OF === 0;
      const outcome = await tryDamaged(
        isRestored ? await profileOfThree() : folder,
        damaged,
        isRestored,
      );
      if (isRestored) restored += 1;
      if (LATER.includes(outcome)) newer += 1;
      else if (outcome !== FINE) failures.push(`${name}, ${what}: ${outcome}`);
    }
  }
  const note = `${restored} given up for the newest kept save, ${newer} taken for files of a later version`;
  return { runs, failures, note };
}

/** Three saves; the two before the last are kept. */
async function profileOfThree(): Promise<string> {
  const folder = quickFolder();
  const vault = await openTestVault(folder);
  for (const price of [1, 2, 3]) await vault.update(() => succeed(profileWith(price, SIZE)));
  vault.close();
  return folder;
}

function* damagesOf(bytes: Buffer, form: Form): Generator<readonly [string, Buffer]> {
  const step = form === 'long' ? 1 : SHORT_STEP;
  const firstLine = bytes.indexOf(10);
  for (let at = 0; at < bytes.length; at += step) {
    const bits = at <= firstLine ? [0, 1, 2, 3, 4, 5, 6, 7] : [at % 8];
    for (const bit of bits) yield [`bit ${bit} of byte ${at}`, flipped(bytes, at, bit)];
    yield [`cut at ${at}`, bytes.subarray(0, at)];
  }
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8((changed[at] ?? 0) ^ (1 << bit), at);
  return changed;
}

async function tryDamaged(folder: string, damaged: Buffer, isRestored: boolean): Promise<string> {
  const path = join(folder, FILE);
  writeFileSync(path, damaged);
  const vault = await openTestVault(folder);
  const status = await vault.status();
  const saved = await vault.update(() => succeed(profileWith(9)));
  const isUntouched = readFileSync(path).equals(damaged);
  const offered = status.state === 'unreadable' ? status.generations[0]?.generation : null;
  const back = isRestored && offered === 2 ? await putBack(vault, folder, damaged) : FINE;
  vault.close();
  if (saved.ok || !isUntouched) return 'the file was written over';
  if (LATER.includes(status.state)) return status.state;
  if (status.state !== 'unreadable') return `passed for ${status.state}`;
  return offered === 2 ? back : 'the newest kept save is not offered';
}

async function putBack(vault: Vault, folder: string, damaged: Buffer): Promise<string> {
  const restored = await vault.restore({ generation: 2, passphrase: null });
  if (!restored.ok || priceIn(vault) !== 2) return 'the newest kept save could not be put back';
  return isAside(folder, damaged) ? FINE : 'the damaged file is gone';
}

function isAside(folder: string, damaged: Buffer): boolean {
  const aside = readdirSync(folder).filter((name) => name.startsWith('vault.unreadable-'));
  return aside.some((name) => readFileSync(join(folder, name)).equals(damaged));
}
