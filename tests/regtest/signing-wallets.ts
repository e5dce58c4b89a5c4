import { hexToBytes } from '@noble/hashes/utils.js';
import { HDKey } from '@scure/bip32';
import { withChecksum } from '../../main/domain/wallet/descriptor-checksum.ts';
import { publishedWallets } from './published-wallets.ts';

/** BIP-32 headers of regtest. */
const VERSIONS = { public: 0x043587cf, private: 0x04358394 };

/** One account of a published test phrase, which holds no money. */
type SigningKey = {
  /** `[01234567/84h/1h/0h]tpub…` */
  readonly shown: string;
  /** The same with the private key. */
  readonly secret: string;
};

/** A wallet that bitcoind can sign with: what we are told of it, and what each of its signers holds. */
export type SigningWallet = {
  readonly name: string;
  /** Public, with both chains. */
  readonly descriptor: string;
  /** Signatures that a payment needs. */
  readonly threshold: number;
  /** For each signer the descriptors of its two chains, with one private key in each. */
  readonly signers: readonly (readonly [receive: string, change: string])[];
  /** The same with all private keys, for a wallet that spends by itself. */
  readonly whole: readonly [receive: string, change: string];
};

/** The accounts that sign, each of another phrase: as many as the largest quorum needs. */
const SEEDS = publishedWallets('regtest')
  .flatMap(({ seed }) => seed ?? [])
  .slice(0, 3);

/** An unspendable key (BIP-341), so that a Taproot wallet is spent by its scripts alone. */
const NOBODY = '50929b74c1a04954b78b4b6035e97a5e078a5a0f28ec96d547bfee9ace803ac0';

/** Wallets of every script, with one signer or three. */
export const SIGNING_WALLETS: readonly SigningWallet[] = [
  ...(
    [
      ['pkh', 44, (key) => `pkh(${key})`],
      ['sh(wpkh)', 49, (key) => `sh(wpkh(${key}))`],
      ['wpkh', 84, (key) => `wpkh(${key})`],
      ['tr', 86, (key) => `tr(${key})`],
    ] as const satisfies readonly (readonly [string, number, (key: string) => string])[]
  ).map(([name, purpose, write]) => {
    const path = `${purpose}h/1h/0h`;
    return signingWallet(name, 1, [signingKey(0, path)], ([key = '']) => write(key));
  }),
  ...(
    [
      ['sh(sortedmulti)', '45h', (keys) => `sh(sortedmulti(2,${keys}))`],
      ['sh(wsh(sortedmulti))', '48h/1h/0h/1h', (keys) => `sh(wsh(sortedmulti(2,${keys})))`],
      ['wsh(sortedmulti)', '48h/1h/0h/2h', (keys) => `wsh(sortedmulti(2,${keys}))`],
      ['tr(sortedmulti_a)', '48h/1h/0h/3h', (keys) => `tr(${NOBODY},sortedmulti_a(2,${keys}))`],
    ] as const satisfies readonly (readonly [string, string, (keys: string) => string])[]
  ).map(([name, path, write]) =>
    signingWallet(
      name,
      2,
      SEEDS.map((_seed, at) => signingKey(at, path)),
      (keys) => write(keys.join(',')),
    ),
  ),
];

function signingWallet(
  name: string,
  threshold: number,
  keys: readonly SigningKey[],
  write: (keys: readonly string[]) => string,
): SigningWallet {
  const chains = (chain: string): string =>
    withChecksum(write(keys.map(({ shown }) => `${shown}/${chain}/*`)));
  const heldBy = (signer: SigningKey, chain: number): string =>
    withChecksum(write(keys.map((key) => `${key === signer ? key.secret : key.shown}/${chain}/*`)));
  const whole = (chain: number): string =>
    withChecksum(write(keys.map(({ secret }) => `${secret}/${chain}/*`)));
  return {
    name,
    threshold,
    whole: [whole(0), whole(1)],
    descriptor: chains('<0;1>'),
    signers: keys.map((key) => [heldBy(key, 0), heldBy(key, 1)] as const),
  };
}

function signingKey(signer: number, path: string): SigningKey {
  const root = HDKey.fromMasterSeed(hexToBytes(SEEDS[signer] ?? ''), VERSIONS);
  const account = root.derive(`m/${path.replaceAll('h', "'")}`);
  const origin = `[${root.fingerprint.toString(16).padStart(8, '0')}/${path}]`;
  return {
    shown: `${origin}${account.publicExtendedKey}`,
    secret: `${origin}${account.privateExtendedKey}`,
  };
}

/** A private account key of the first phrase, under the header that says its script: `m/84h/0h/0h`. */
export function secretAccountKey(path: string, header: number): string {
  const root = HDKey.fromMasterSeed(hexToBytes(SEEDS[0] ?? ''), { public: 0, private: header });
  return root.derive(path.replaceAll('h', "'")).privateExtendedKey;
}
