import { bytesToHex } from '@noble/hashes/utils.js';
import { BIP32Factory, type BIP32Interface } from 'bip32';
import { initEccLib, networks, payments, type Payment } from 'bitcoinjs-lib';
import type { Output } from './agree-on-output.ts';
import type { Network, SingleKeyScript } from './inspection.ts';
import { secp256k1 } from './secp256k1.ts';
import type { SingleKeyWallet } from './single-key-wallet.ts';

/** Signet has the addresses of testnet. */
const NETWORKS: Readonly<Record<Network, typeof networks.bitcoin>> = {
  mainnet: networks.bitcoin,
  testnet: networks.testnet,
  signet: networks.testnet,
  regtest: networks.regtest,
};

const bip32 = BIP32Factory(secp256k1);
initEccLib(secp256k1);

/**
 * The first implementation: bip32 and bitcoinjs-lib on libsecp256k1. Goes down `steps` once and returns the function
 * that gives the output at an index below, or at that very place for no index.
 */
export function deriveWithBitcoinjs(
  { key, network, script }: SingleKeyWallet,
  steps: readonly number[],
): (index: number | null) => Output {
  const settings = NETWORKS[network];
  const root = bip32.fromPublicKey(key.publicKey, key.chainCode, settings);
  const chain = steps.reduce((node: BIP32Interface, step) => node.derive(step), root);
  return (index) => {
    const { publicKey } = index === null ? chain : chain.derive(index);
    const { address, output } = pay(script, publicKey, settings);
    if (address === undefined || output === undefined) throw new Error('No address came out.');
    return { address, scriptPubKey: bytesToHex(output) };
  };
}

function pay(
  script: SingleKeyScript,
  pubkey: Uint8Array,
  network: typeof networks.bitcoin,
): Payment {
  switch (script) {
    case 'p2pkh':
      return payments.p2pkh({ pubkey, network });
    case 'p2sh_p2wpkh':
      return payments.p2sh({ redeem: payments.p2wpkh({ pubkey, network }), network });
    case 'p2wpkh':
      return payments.p2wpkh({ pubkey, network });
    case 'p2tr':
      return payments.p2tr({ internalPubkey: pubkey.subarray(1), network });
  }
}
