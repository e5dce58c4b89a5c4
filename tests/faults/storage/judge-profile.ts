import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generationPath, listGenerations } from '../../../main/services/vault/generations.ts';
import { decodeVault } from '../../../main/services/vault/vault-file.ts';
import { openTestVault } from '../../support/test-vault.ts';
import { draftsIn } from './drafts-in.ts';
import { priceIn, priceOf } from './marked-profile.ts';
import { quickFolder } from './vault-process.ts';

/** What a start of the app finds in a copy of a profile; the profile itself stays as it is, and may be in use. */
export type Found = {
  readonly state: string;
  /** Null where it does not open. */
  readonly price: number | null;
  /** Everything that is not as it has to be, whatever the price. */
  readonly faults: readonly string[];
  /** Numbers of the saves that are kept, newest first. */
  readonly kept: readonly number[];
};

export async function findIn(profile: string): Promise<Found> {
  const folder = join(quickFolder(), 'profile');
  cpSync(profile, folder, { recursive: true, verbatimSymlinks: true });
  rmSync(join(folder, 'profile.lock'), { force: true });
  const vault = await openTestVault(folder);
  const { state } = await vault.status();
  const price = priceIn(vault);
  vault.close();
  const kept = await listGenerations(folder);
  const numbers = kept.map(({ generation }) => generation);
  const faults = [
    ...draftsIn(folder).map((name) => `${name} is left`),
    ...(new Set(numbers).size < numbers.length ? ['a number was given twice'] : []),
    ...kept.flatMap((one) => faultIn(generationPath(folder, one), one.generation)),
  ];
  rmSync(folder, { recursive: true, force: true });
  return { state, price, faults, kept: numbers };
}

/** In these tests the save of a number holds the price of that number. */
function faultIn(path: string, generation: number): readonly string[] {
  const file = decodeVault(readFileSync(path));
  const contents = file.ok ? file.value.open(null) : file;
  if (!contents.ok) return [`kept save ${generation}: ${contents.error}`];
  const { header, profile } = contents.value;
  const isRight = header.generation === generation && priceOf(profile) === generation;
  return isRight ? [] : [`kept save ${generation} is ${header.generation}, ${priceOf(profile)}`];
}
