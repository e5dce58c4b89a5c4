import { bytesToHex } from '@noble/hashes/utils.js';
import { HDKey } from '@scure/bip32';
import { BIP32Factory } from 'bip32';
import { descriptorChecksum } from '../wallet/descriptor-checksum.ts';
import type { Network, SingleKeyScript } from '../wallet/inspection.ts';
import { secp256k1 } from '../wallet/secp256k1.ts';

/** The public side of one account: enough to watch it, and nothing that can spend. */
export type AccountKey = {
  readonly purpose: AccountPurpose;
  readonly script: SingleKeyScript;
  /** Absolute: `m/84h/0h/0h`. */
  readonly path: string;
  /** Eight hex digits of the master key. */
  readonly fingerprint: string;
  /** Under an xpub or tpub header. */
  readonly xpub: string;
  /** The key with its origin: `[d34db33f/84h/0h/0h]xpub…`. */
  readonly key: string;
  /** Multipath, with checksum. */
  readonly descriptor: string;
};
export type AccountPurpose = 84 | 86 | 49 | 44;

type Purpose = {
  readonly purpose: AccountPurpose;
  readonly script: SingleKeyScript;
  readonly wrap: (key: string) => string;
};

/** Accounts by the BIP of the same number, what wallets suggest first in front. */
const PURPOSES: readonly Purpose[] = [
  { purpose: 84, script: 'p2wpkh', wrap: (key) => `wpkh(${key})` },
  { purpose: 86, script: 'p2tr', wrap: (key) => `tr(${key})` },
  { purpose: 49, script: 'p2sh_p2wpkh', wrap: (key) => `sh(wpkh(${key}))` },
  { purpose: 44, script: 'p2pkh', wrap: (key) => `pkh(${key})` },
];

/** Version bytes of BIP-32: those of xpub and of tpub. */
const MAINNET = { public: 0x0488b21e, private: 0x0488ade4 };
const TESTNET = { public: 0x043587cf, private: 0x04358394 };

const bip32 = BIP32Factory(secp256k1);

/** The fingerprint of a seed's master key (BIP-32), eight hex digits. */
export function masterFingerprint(seed: Uint8Array): string {
  const master = bip32.fromSeed(seed);
  const fingerprint = bytesToHex(master.fingerprint);
  master.privateKey?.fill(0);
  return fingerprint;
}

/**
 * The account keys of a seed for the four common scripts, each derived by two independent implementations. Throws
 * when they do not agree, which would be a bug that costs coins.
 */
export function accountKeys(
  seed: Uint8Array,
  network: Network,
  account = 0,
): readonly AccountKey[] {
  const fingerprint = masterFingerprint(seed);
  const coinType = network === 'mainnet' ? 0 : 1;
  return PURPOSES.map(({ purpose, script, wrap }) => {
    const steps = `${purpose}h/${coinType}h/${account}h`;
    const xpub = accountXpub(seed, network, steps);
    const key = `[${fingerprint}/${steps}]${xpub}`;
    const descriptor = wrap(`${key}/<0;1>/*`);
    return {
      purpose,
      script,
      path: `m/${steps}`,
      fingerprint,
      xpub,
      key,
      descriptor: `${descriptor}#${descriptorChecksum(descriptor)}`,
    };
  });
}

function accountXpub(seed: Uint8Array, network: Network, steps: string): string {
  const versions = network === 'mainnet' ? MAINNET : TESTNET;
  const path = `m/${steps.replaceAll('h', "'")}`;
  const node = HDKey.fromMasterSeed(seed, versions).derive(path);
  const xpub = node.publicExtendedKey;
  node.wipePrivateData();
  const second = bip32
    .fromSeed(seed, {
      wif: network === 'mainnet' ? 0x80 : 0xef,
      bip32: versions,
    })
    .derivePath(path);
  const isSame = second.neutered().toBase58() === xpub;
  second.privateKey?.fill(0);
  if (!isSame) throw new Error('Two implementations disagree about an account key');
  return xpub;
}
