import { succeed, type Result } from '../../result.ts';
import type { KeyOrigin } from '../key-origin.ts';
import type { MultisigScript } from '../files/multisig-candidate.ts';
import type { Wallet } from '../wallet.ts';
import { readMultisigAccount } from './account.ts';
import { unsuited, type ExportRefusal } from './export-format.ts';
import { followableOrigin } from './origin-text.ts';

/** A wallet for the set-up texts of signing devices, which look themselves up among the keys. */
export type MultisigSetUp = {
  readonly script: MultisigScript;
  readonly threshold: number;
  readonly keys: readonly { readonly origin: KeyOrigin; readonly xpub: string }[];
};

/** Refuses a wallet with a key whose device could not find it. */
export function readMultisigSetUp(wallet: Wallet): Result<MultisigSetUp, ExportRefusal['error']> {
  const account = readMultisigAccount(wallet);
  if (!account.ok) return account;
  const keys = account.value.keys.flatMap((row) => {
    const origin = followableOrigin(row);
    return origin === null ? [] : [{ origin, xpub: row.key.xpub }];
  });
  return keys.length === account.value.keys.length
    ? succeed({ ...account.value, keys })
    : unsuited('export_origins');
}
