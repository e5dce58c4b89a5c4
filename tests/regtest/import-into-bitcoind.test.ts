import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classifyWallet } from '../../main/domain/wallet/classify-wallet.ts';
import { inspectText } from '../../main/domain/inspect/inspect-text.ts';
import { deriveChain } from '../../main/domain/wallet/derive-addresses.ts';
import { exportWallet } from '../../main/domain/wallet/exports/export-wallet.ts';
import type { SavedScript } from '../../main/domain/wallet/inspection.ts';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { findBitcoind } from './ensure-bitcoind.ts';
import { publishedWallets, type PublishedWallet } from './published-wallets.ts';

const path = findBitcoind();

/** Addresses of each chain that are asked for. */
const COUNT = 3;

/** The name that bitcoind has for the addresses of a script. */
const ADDRESS_TYPES: Readonly<Record<SavedScript, string>> = {
  p2pkh: 'legacy',
  p2sh: 'legacy',
  p2sh_p2wpkh: 'p2sh-segwit',
  p2sh_p2wsh: 'p2sh-segwit',
  p2wpkh: 'bech32',
  p2wsh: 'bech32',
  p2tr: 'bech32m',
};

describe.skipIf(path === null)('wallets written for Bitcoin Core, imported by bitcoind', () => {
  let main: Bitcoind;
  let test: Bitcoind;
  let equal = { wallets: 0, addresses: 0 };
  const wallets = publishedWallets('regtest');

  beforeAll(async () => {
    main = await startBitcoind(path ?? '', 'main');
    test = await startBitcoind(path ?? '', 'regtest');
  });

  afterAll(async () => {
    await Promise.all([main.stop(), test.stop()]);
    process.stdout.write(
      `Imported by bitcoind: ${equal.wallets} of ${wallets.length} wallets, ${equal.addresses} equal addresses
`,
    );
  });

  it.each(wallets)(
    '$id gives its first addresses, and what bitcoind lists is read as the same wallet',
    async (one) => {
      const node = one.network === 'mainnet' ? main : test;
      await importInto(node, one);
      const type = ADDRESS_TYPES[classifyWallet(one.wallet.expression).script as SavedScript];
      for (const [chain, method, params] of [
        ['receive', 'getnewaddress', ['', type]],
        ['change', 'getrawchangeaddress', [type]],
      ] as const) {
        const ours = deriveChain(one.wallet, chain, { start: 0, count: COUNT });
        for (const { address } of ours) {
          expect(await node.callWallet(one.id, method, ...params)).toBe(address);
        }
      }
      const listed = await node.callWallet(one.id, 'listdescriptors');
      const again = inspectText(JSON.stringify(listed), { network: one.network });
      expect(again.ok && [again.value.format, again.value.descriptor]).toEqual([
        'bitcoin_core',
        one.descriptor,
      ]);
      equal = { wallets: equal.wallets + 1, addresses: equal.addresses + 2 * COUNT };
    },
  );
});

async function importInto(node: Bitcoind, { id, wallet }: PublishedWallet): Promise<void> {
  const file = exportWallet(wallet, id, 'bitcoin_core');
  if (!file.ok) throw new Error(file.error.code);
  const [hasPrivateKeys, isBlank] = [false, true];
  await node.call('createwallet', id, !hasPrivateKeys, isBlank);
  const requests: unknown = JSON.parse([...file.value.pieces].join(''));
  const replies = await node.callWallet(id, 'importdescriptors', requests);
  expect(replies).toEqual([{ success: true }, { success: true }]);
}
