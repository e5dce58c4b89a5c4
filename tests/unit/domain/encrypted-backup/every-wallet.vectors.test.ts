import { base64 } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { openBackup } from '../../../../main/domain/encrypted-backup/open-backup.ts';
import { readBackup } from '../../../../main/domain/encrypted-backup/read-backup.ts';
import { walletTextOf } from '../../../../main/domain/encrypted-backup/wallet-text-of.ts';
import { rowKeys, writeDescriptor } from '../../../../main/domain/wallet/wallet.ts';
import type { Network } from '../../../../main/domain/wallet/inspection.ts';
import { readCases } from '../wallet/read-cases.ts';
import { exportText, walletOf } from '../wallet/exports/export-texts.ts';

const cases = readCases<{ network: Network }, { descriptor: string }>('wallets', 'valid').map(
  ({ id, input: { network }, expect: wallet }) => ({
    id,
    network,
    descriptor: wallet?.descriptor ?? '',
  }),
);

describe('a wallet with keys of its own', () => {
  it.each(cases)('$id comes back with each of its keys', ({ descriptor, network }) => {
    const wallet = walletOf(descriptor, network);
    const sealed = readBackup(base64.decode(exportText(wallet, 'encrypted_descriptor').trim()));
    if (!sealed.ok) throw new Error(sealed.error);
    for (const { key } of rowKeys(wallet.keys)) {
      const items = openBackup(sealed.value, [key.publicKey.subarray(1)]);
      expect(items.ok && walletTextOf(items.value)).toEqual({
        ok: true,
        value: writeDescriptor(wallet),
      });
    }
  });

  it.each([
    'pkh(02c6047f9441ed7d6d3045406e95c07cd85c778e4b8cef3ca7abac09b95c709ee5)',
    'wpkh(xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V)',
  ])('is refused where a key stands on the chain as it is: %s', (descriptor) => {
    expect(exportText(walletOf(descriptor), 'encrypted_descriptor')).toBe(
      'refused: export_bare_key',
    );
  });
});
