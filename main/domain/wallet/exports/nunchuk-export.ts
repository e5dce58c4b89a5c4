import { succeed } from '../../result.ts';
import { classifyWallet } from '../classify-wallet.ts';
import { rowKeys, writeDescriptor, type Wallet } from '../wallet.ts';
import { readAccount } from './account.ts';
import { bsmsRecord } from './bsms-record.ts';
import { unsuited, type ExportFormat, type ExportRefusal } from './export-format.ts';
import { followableOrigin } from './origin-text.ts';

/**
 * Nunchuk (github.com/nunchuk-io/libnunchuk, bsms.hpp, descriptor.cpp): a BSMS record with the whole descriptor. Nunchuk
 * compares both the descriptor and the first address with what it understood, so it never restores another wallet.
 */
export const NUNCHUK_EXPORT: ExportFormat = {
  id: 'nunchuk',
  name: 'Nunchuk',
  mediaType: 'text/plain',
  extension: 'bsms',
  prepare: (wallet) =>
    refuse(wallet) ??
    succeed(() => [bsmsRecord(wallet, writeDescriptor(wallet), 'No path restrictions')]),
};

function refuse(wallet: Wallet): ExportRefusal | null {
  const { kind, script } = classifyWallet(wallet.expression);
  if (kind === 'miniscript' && script === 'p2wsh') {
    if (!haveTwoChains(wallet)) return unsuited('export_chains');
  } else {
    const account = readAccount(wallet);
    if (!account.ok) return account;
  }
  const rows = rowKeys(wallet.keys);
  return rows.every((row) => followableOrigin(row) !== null) ? null : unsuited('export_origins');
}

/** Nunchuk takes any two numbers for them, one step below each key. */
function haveTwoChains({ keys }: Wallet): boolean {
  const rows = rowKeys(keys);
  return (
    rows.length === keys.length &&
    rows.every(({ path }) => path.isRanged && path.receive.length === 1 && path.change !== null)
  );
}
