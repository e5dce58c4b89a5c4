import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../../../main/domain/labels/read-labels.ts';
import { decodeQrText } from '../../../../../main/domain/qr-text/decode-qr-text.ts';
import { kindOfQrText } from '../../../../../main/domain/qr-text/kind-of-qr-text.ts';
import { classifyWallet } from '../../../../../main/domain/wallet/classify-wallet.ts';
import { deriveChain } from '../../../../../main/domain/wallet/derive-addresses.ts';
import { writeAddresses } from '../../../../../main/domain/wallet/exports/addresses-csv-export.ts';
import type { ExportFormatId } from '../../../../../main/domain/wallet/exports/export-format.ts';
import { formatsFor } from '../../../../../main/domain/wallet/exports/export-wallet.ts';
import { readWalletFile } from '../../../../../main/domain/wallet/files/read-wallet-file.ts';
import type { Network, ScriptType } from '../../../../../main/domain/wallet/inspection.ts';
import { readWallet } from '../../../../../main/domain/wallet/read-wallet.ts';
import { rowKeys, writeDescriptor, type Wallet } from '../../../../../main/domain/wallet/wallet.ts';
import { readCases } from '../read-cases.ts';
import { exportText, walletOf } from './export-texts.ts';

type WalletExpect = { descriptor: string; addresses: Record<string, string> };

/** Formats that carry labels or addresses, or need a key to be read; they have tests of their own. */
const WITHOUT_WALLET: readonly ExportFormatId[] = [
  'bip329',
  'addresses_csv',
  'encrypted_descriptor',
];

/** A bare xpub does not say its script, so BlueWallet's text for P2PKH needs the user's word for it. */
function scriptToChoose(wallet: Wallet, id: ExportFormatId): ScriptType | undefined {
  const { script } = classifyWallet(wallet.expression);
  return id === 'bluewallet' && script === 'p2pkh' ? script : undefined;
}

/** What stands in the file, found by the same code that reads files and codes of other programs. */
function descriptorsIn(text: string, network: Network): readonly string[] {
  if (kindOfQrText(text) !== null) return descriptorsInCode(text);
  const file = readWalletFile(text, { network });
  if (file === null) return [text];
  return file.ok ? (file.value.candidates[0]?.descriptors ?? []) : [];
}

function descriptorsInCode(text: string): readonly string[] {
  const payload = decodeQrText(text);
  if (!payload.ok) return [];
  if (payload.value.kind === 'text') return [payload.value.text];
  return payload.value.kind === 'descriptors'
    ? (payload.value.candidates[0]?.descriptors ?? [])
    : [];
}

/** The wallet in the file, or why there is none. */
function readAgain(text: string, network: Network, script?: ScriptType): Wallet | string {
  const descriptors = descriptorsIn(text, network).join('\n');
  const read = readWallet(descriptors, { network, ...(script === undefined ? {} : { script }) });
  return read.ok ? (read.value.wallet ?? 'no wallet') : `${read.error.code} ${read.error.reason}`;
}

/** The canonical descriptor without origins: equal ones derive equal addresses on every chain. */
function addressesKey(wallet: Wallet | string): string {
  if (typeof wallet === 'string') return wallet;
  return writeDescriptor({ ...wallet, keys: wallet.keys.map((key) => ({ ...key, origin: null })) });
}

function addressesOf(wallet: Wallet, chain: 'receive' | 'change', count: number) {
  return deriveChain(wallet, chain, { start: 0, count }).map(({ address }) => address);
}

const cases = readCases<{ network: Network }, WalletExpect>('wallets', 'valid').flatMap(
  ({ id, input: { network }, expect: expected }) =>
    expected === undefined ? [] : [{ id, network, ...expected }],
);

/** One wallet of each script and network; the others are compared by their descriptors. */
const samples = cases.filter(
  ({ descriptor, network }, at) =>
    cases.findIndex(
      (one) => one.network === network && shapeOf(one.descriptor) === shapeOf(descriptor),
    ) === at,
);

function shapeOf(descriptor: string): string {
  return descriptor.replace(/\[.*/, '');
}

describe('a wallet of the vectors, written and read again', () => {
  it.each(cases)('$id is the same wallet in every format that suits', ({ descriptor, network }) => {
    const wallet = walletOf(descriptor, network);
    const formats = formatsFor(wallet).filter(({ id }) => !WITHOUT_WALLET.includes(id));
    const expected = formats.map(({ id }) => [id, writeDescriptor(wallet)]);
    const read = formats.map(({ id }) => {
      const again = readAgain(exportText(wallet, id), network, scriptToChoose(wallet, id));
      return [id, typeof again === 'string' ? again : writeDescriptor(again)];
    });
    expect(read).toEqual(expected);
    expect(formats.length).toBeGreaterThanOrEqual(8);
  });

  // Every format gives the same wallet, so one of them shows for all where that wallet leads.
  it.each(samples.map((sample, at) => ({ ...sample, at })))(
    '$id leads to the addresses of the vector',
    ({ descriptor, network, addresses, at }) => {
      const wallet = walletOf(descriptor, network);
      const formats = formatsFor(wallet).filter(({ id }) => !WITHOUT_WALLET.includes(id));
      const id = formats[at % formats.length]?.id ?? 'descriptor';
      const again = readAgain(exportText(wallet, id), network, scriptToChoose(wallet, id));
      if (typeof again === 'string') throw new Error(`${id}: ${again}`);
      const places = Object.keys(addresses);
      const counts = [0, 1].map(
        (chain) => places.filter((one) => one.startsWith(`${chain}/`)).length,
      );
      expect([
        ...addressesOf(again, 'receive', counts[0] ?? 0),
        ...addressesOf(again, 'change', counts[1] ?? 0),
      ]).toEqual(Object.values(addresses));
    },
    30_000,
  );

  it('has vectors of every script on both networks', () => {
    expect(cases).toHaveLength(75);
    expect(samples.length).toBeGreaterThanOrEqual(12);
  });
});

describe('any other descriptor of the vectors', () => {
  const wallets = readCases<{ descriptor: string; network?: Network }>(
    'descriptors',
    'valid',
  ).flatMap(({ id, input: { descriptor, network } }) => {
    const read = readWallet(descriptor, network === undefined ? {} : { network });
    const wallet = read.ok ? read.value.wallet : null;
    const kind = wallet === null ? 'script' : classifyWallet(wallet.expression).kind;
    return wallet === null || kind === 'script' || kind === 'address' ? [] : [{ id, wallet }];
  });

  it.each(wallets)('$id is the same wallet in every format that suits', ({ wallet }) => {
    const formats = formatsFor(wallet).filter(({ id }) => !WITHOUT_WALLET.includes(id));
    const read = formats.map(({ id }) => {
      const text = exportText(wallet, id);
      const again = readAgain(text, wallet.network, scriptToChoose(wallet, id));
      return [id, addressesKey(again)];
    });
    expect(read).toEqual(formats.map(({ id }) => [id, addressesKey(wallet)]));
  });

  it('covers conditions, Taproot trees and wallets of one chain', () => {
    const kinds = new Set(
      wallets.map(({ wallet }) => {
        const { kind, script } = classifyWallet(wallet.expression);
        return `${kind} ${script}`;
      }),
    );
    expect([...kinds]).toEqual(
      expect.arrayContaining(['miniscript p2wsh', 'miniscript p2tr', 'multisig p2wsh']),
    );
    expect(wallets.length).toBeGreaterThan(50);
  });
});

describe('a list of addresses', () => {
  it.each(samples)(
    '$id lists the addresses of the vector',
    ({ descriptor, network, addresses }) => {
      const wallet = walletOf(descriptor, network);
      const last = Math.max(...Object.keys(addresses).map((at) => Number(at.slice(2))));
      const [head, ...rows] = [...writeAddresses(wallet, last + 1)]
        .join('')
        .trimEnd()
        .split('\r\n');
      expect(head).toBe('chain,index,address,path');
      const found = new Map(
        rows.map((row) => {
          const [chain, index, address] = row.split(',');
          return [`${chain === 'change' ? 1 : 0}/${index}`, address];
        }),
      );
      expect(found.size).toBe(2 * (last + 1));
      expect(Object.keys(addresses).map((at) => found.get(at))).toEqual(Object.values(addresses));
    },
  );
});

describe('labels', () => {
  it.each(cases)('$id names every key of the wallet', ({ descriptor, network }) => {
    const wallet = walletOf(descriptor, network);
    const read = readLabels(exportText(wallet, 'bip329', 'Spaarpot "één"'));
    expect(read.ok && read.value.skipped).toEqual([]);
    expect(read.ok && read.value.labels.map(({ ref }) => ref)).toEqual(
      rowKeys(wallet.keys).map(({ key }) => key.xpub),
    );
    expect(read.ok && read.value.labels.every(({ label }) => label === 'Spaarpot "één"')).toBe(
      true,
    );
  });
});
