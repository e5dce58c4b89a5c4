import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectText } from '../../main/domain/inspect/inspect-text.ts';
import { deriveChain } from '../../main/domain/wallet/derive-addresses.ts';
import { exportWallet } from '../../main/domain/wallet/exports/export-wallet.ts';
import type { Chain } from '../../main/domain/wallet/inspection.ts';
import { startElectrum, type Electrum } from './electrum.ts';
import { findElectrum } from './ensure-electrum.ts';
import { publishedWallets, type PublishedWallet } from './published-wallets.ts';

const path = findElectrum();

/** Addresses that Electrum makes ahead in each chain. */
const AHEAD = { receive: 20, change: 10 } as const;

const wallets = publishedWallets('testnet');
/** Electrum 4 knows no Taproot. */
const isTaproot = ({ descriptor }: PublishedWallet): boolean => descriptor.startsWith('tr(');
const suited = wallets.filter((one) => !isTaproot(one));

describe.skipIf(path === null)('wallets in Electrum', () => {
  let main: Electrum;
  let test: Electrum;
  let equal = { files: 0, addresses: 0 };

  beforeAll(async () => {
    main = await startElectrum(path ?? '', 'mainnet');
    test = await startElectrum(path ?? '', 'testnet');
  });

  afterAll(async () => {
    await Promise.all([main.stop(), test.stop()]);
    process.stdout.write(
      `Opened by Electrum: ${equal.files} wallets, ${equal.addresses} equal addresses
`,
    );
  });

  async function compare(electrum: Electrum, one: PublishedWallet, file: string): Promise<void> {
    await electrum.call('load_wallet', { wallet_path: file });
    for (const [chain, flag] of [
      ['receive', 'receiving'],
      ['change', 'change'],
    ] as const satisfies readonly (readonly [Chain, string])[]) {
      const ours = deriveChain(one.wallet, chain, { start: 0, count: AHEAD[chain] });
      const theirs = await electrum.call<string[]>('listaddresses', { wallet: file, [flag]: true });
      expect(theirs).toEqual(ours.map(({ address }) => address));
      equal = { ...equal, addresses: equal.addresses + theirs.length };
    }
    // Electrum has written the file anew by now.
    const again = inspectText(readFileSync(file, 'utf8'), { network: one.network });
    const first = deriveChain(one.wallet, 'receive', { start: 0, count: 5 });
    expect(again.ok && [again.value.format, again.value.firstAddresses]).toEqual([
      'electrum',
      first.map(({ address }) => address),
    ]);
    equal = { ...equal, files: equal.files + 1 };
  }

  const electrumOf = ({ network }: PublishedWallet): Electrum =>
    network === 'mainnet' ? main : test;

  it.each(suited.filter(({ slip132 }) => slip132 !== null))(
    '$id, restored from its account key, has our addresses and is read back',
    async (one) => {
      const electrum = electrumOf(one);
      const file = join(electrum.folder, `${one.id}-key`);
      await electrum.call('restore', { text: one.slip132 ?? '', wallet_path: file });
      await compare(electrum, one, file);
    },
  );

  it.each(suited)(
    '$id, opened from the file that we write, has our addresses and is read back',
    async (one) => {
      const electrum = electrumOf(one);
      const file = join(electrum.folder, `${one.id}-file`);
      const written = exportWallet(one.wallet, one.id, 'electrum');
      if (!written.ok) throw new Error(`${written.error.code} ${written.error.reason}`);
      writeFileSync(file, [...written.value.pieces].join(''));
      await compare(electrum, one, file);
    },
  );

  it('leave out Taproot, which is not written for it either', () => {
    for (const { wallet, id } of wallets.filter(isTaproot)) {
      const written = exportWallet(wallet, id, 'electrum');
      expect(!written.ok && written.error.reason).toBe('export_script');
    }
    expect([suited.length, wallets.length]).toEqual([58, 75]);
  });
});
