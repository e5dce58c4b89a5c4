import { bytesToHex } from '@noble/hashes/utils.js';
import { HDKey } from '@scure/bip32';
import { p2pkh, p2sh, p2tr, p2wpkh } from '@scure/btc-signer/payment.js';
import { NETWORK, TEST_NETWORK } from '@scure/btc-signer/utils.js';
import type { Output } from './agree-on-output.ts';
import type { Network, SingleKeyScript } from './inspection.ts';
import { KEY_HEADERS, PLAIN_VERSION } from './key-headers.ts';
import type { SingleKeyWallet } from './single-key-wallet.ts';

/** Signet has the addresses of testnet; regtest differs in bech32 only. */
const NETWORKS: Readonly<Record<Network, typeof NETWORK>> = {
  mainnet: NETWORK,
  testnet: TEST_NETWORK,
  signet: TEST_NETWORK,
  regtest: { ...TEST_NETWORK, bech32: 'bcrt' },
};

/**
 * The second implementation, which shares no code with the first from the text of the key on: @scure/bip32 and
 * @scure/btc-signer on noble curves. Takes and returns the same.
 */
export function deriveWithScure(
  { key, network, script }: SingleKeyWallet,
  steps: readonly number[],
): (index: number | null) => Output {
  const root = HDKey.fromExtendedKey(key.xpub, versionsOf(key.xpub));
  const chain = steps.reduce((node, step) => node.deriveChild(step), root);
  return (index) => {
    const { publicKey } = index === null ? chain : chain.deriveChild(index);
    if (publicKey === null) throw new Error('No public key came out.');
    const { address, script: output } = pay(script, publicKey, NETWORKS[network]);
    if (address === undefined) throw new Error('No address came out.');
    return { address, scriptPubKey: bytesToHex(output) };
  };
}

function versionsOf(xpub: string) {
  const header = KEY_HEADERS.find(({ prefix }) => xpub.startsWith(prefix));
  const network = header?.network ?? 'mainnet';
  return { public: PLAIN_VERSION[network], private: header?.privateVersion ?? 0 };
}

function pay(script: SingleKeyScript, publicKey: Uint8Array, network: typeof NETWORK) {
  switch (script) {
    case 'p2pkh':
      return p2pkh(publicKey, network);
    case 'p2sh_p2wpkh':
      return p2sh(p2wpkh(publicKey, network), network);
    case 'p2wpkh':
      return p2wpkh(publicKey, network);
    case 'p2tr':
      return p2tr(publicKey.subarray(1), undefined, network);
  }
}
