import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveAddresses } from '../../main/domain/wallet/derive-addresses.ts';
import type { MessageScheme } from '../../main/domain/message/message-verdict.ts';
import { verifyMessage } from '../../main/domain/message/verify-message.ts';
import { readCases } from '../unit/domain/wallet/read-cases.ts';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { startElectrum, type Electrum } from './electrum.ts';
import { findBitcoind } from './ensure-bitcoind.ts';
import { findElectrum } from './ensure-electrum.ts';
import { secretAccountKey, SIGNING_WALLETS } from './signing-wallets.ts';

const MESSAGES = [
  'I can sign with this key.',
  '',
  'Twee regels,\nen een derde.\n',
  'öäü, 測試, 😄',
  'x'.repeat(300),
];

type Signed = { readonly address: string; readonly message: string; readonly signature: string };

/** The scheme of a signature that holds; and it holds for no other message and no other address. */
function schemeOf(signed: Signed, otherAddress: string): MessageScheme | 'not valid' {
  const { address, message, signature } = signed;
  const verdict = verifyMessage(signed);
  const others = [
    verifyMessage({ address, message: `${message} `, signature }),
    verifyMessage({ address: otherAddress, message, signature }),
  ];
  for (const other of others) expect(other.verdict).toBe('invalid');
  return verdict.verdict === 'valid' ? verdict.scheme : 'not valid';
}

/** Bytes of a legacy signature: a header, r and s. */
const LEGACY_BYTES = 65;

type Vector = { readonly address?: string; readonly message: string; readonly signature?: string };

/** Published signatures on addresses of the main network, good and bad, without the prefixes of BIP-322. */
const PUBLISHED: readonly Signed[] = ['message-legacy', 'bip322'].flatMap((topic) =>
  (['valid', 'invalid'] as const).flatMap((half) =>
    readCases<Vector, unknown>(topic, half).flatMap(({ input: { address, message, signature } }) =>
      // Nobody else here knows proofs of funds.
      address === undefined || signature === undefined || signature.startsWith('pof')
        ? []
        : [{ address, message, signature: signature.replace(/^(?:smp|ful)/, '') }],
    ),
  ),
);

const bitcoindPath = findBitcoind();

describe.skipIf(bitcoindPath === null)('messages signed by bitcoind', () => {
  let node: Bitcoind;
  let count = 0;

  beforeAll(async () => {
    node = await startBitcoind(bitcoindPath ?? '', 'regtest');
  });

  afterAll(async () => {
    await node.stop();
    process.stdout.write(`Signed by bitcoind: ${count} messages verified\n`);
  });

  it.each([
    ['pkh', 'legacy'],
    ['sh(wpkh)', 'bip322_full'],
    ['wpkh', 'bip322_simple'],
    ['tr', 'bip322_simple'],
  ] as const)('for %s are %s', async (name, scheme) => {
    const wallet = SIGNING_WALLETS.find((one) => one.name === name);
    const derived = deriveAddresses({
      descriptor: wallet?.descriptor ?? '',
      network: 'regtest',
      chain: 'receive',
      start: 0,
      count: 2,
    });
    if (!derived.ok) throw new Error(derived.error.code);
    const [address = '', other = ''] = derived.value.flatMap(({ address }) => address ?? []);
    await node.call('createwallet', name, false, true);
    const requests = wallet?.signers[0]?.map((desc, chain) => ({
      desc,
      active: true,
      internal: chain === 1,
      range: [0, 20],
      timestamp: 'now',
    }));
    await node.callWallet(name, 'importdescriptors', requests);
    for (const message of MESSAGES) {
      const signature = await node.callWallet<string>(name, 'signmessage', address, message);
      expect(schemeOf({ address, message, signature }, other)).toBe(scheme);
      count += 1;
    }
  });

  it('and published signatures get its verdict', async () => {
    const main = await startBitcoind(bitcoindPath ?? '', 'main');
    const replies = await main.callAll(
      PUBLISHED.map(({ address, message, signature }) => [
        'verifymessage',
        address,
        signature,
        message,
      ]),
    );
    await main.stop();
    const theirs = replies.map((reply) => reply.ok && reply.value === true);
    const ours = PUBLISHED.map((one) => verifyMessage(one).verdict === 'valid');
    expect(ours).toEqual(theirs);
    // One of BIP-322 is bad for its prefix alone, which is not there any more.
    expect([ours.length, ours.filter(Boolean).length]).toEqual([43, 17]);
  });
});

const electrumPath = findElectrum();

describe.skipIf(electrumPath === null)('messages signed by Electrum', () => {
  let electrum: Electrum;
  let count = 0;

  beforeAll(async () => {
    electrum = await startElectrum(electrumPath ?? '', 'mainnet');
  });

  afterAll(async () => {
    await electrum.stop();
    process.stdout.write(`Signed by Electrum: ${count} messages verified\n`);
  });

  it.each([
    ['pkh', 'm/44h/0h/0h', 0x0488ade4, 'legacy'],
    ['sh(wpkh)', 'm/49h/0h/0h', 0x049d7878, 'electrum'],
    ['wpkh', 'm/84h/0h/0h', 0x04b2430c, 'electrum'],
  ] as const)('for %s are verified', async (name, path, header, scheme) => {
    const file = `${electrum.folder}/${name}`;
    const text = secretAccountKey(path, header);
    await electrum.call('restore', { text, wallet_path: file });
    await electrum.call('load_wallet', { wallet_path: file });
    const [address = '', other = ''] = await electrum.call<string[]>('listaddresses', {
      wallet: file,
    });
    for (const message of MESSAGES) {
      const signature = await electrum.call<string>('signmessage', {
        address,
        message,
        wallet: file,
      });
      expect(schemeOf({ address, message, signature }, other)).toBe(scheme);
      count += 1;
    }
  });

  it('and published legacy signatures get its verdict', async () => {
    const legacy = PUBLISHED.filter(
      ({ signature }) => Buffer.from(signature, 'base64').length === LEGACY_BYTES,
    );
    const theirs: boolean[] = [];
    for (const one of legacy) theirs.push(await electrum.call<boolean>('verifymessage', one));
    const ours = legacy.map((one) => verifyMessage(one).verdict === 'valid');
    expect(ours).toEqual(theirs);
    expect([ours.length, ours.filter(Boolean).length]).toEqual([14, 7]);
  });
});
