import { bytesToHex } from '@noble/hashes/utils.js';
import { Address } from '@scure/btc-signer/payment.js';
import { NETWORK, TEST_NETWORK } from '@scure/btc-signer/utils.js';
import { address as addresses, networks } from 'bitcoinjs-lib';
import { agreeOnOutput } from '../wallet/agree-on-output.ts';
import type { Network } from '../wallet/inspection.ts';
import { secp256k1 } from '../wallet/secp256k1.ts';
import { outputForm, type OutputForm } from './output-form.ts';

/** Signet has the addresses of testnet; regtest differs in bech32 only. */
const NETWORKS = {
  mainnet: [networks.bitcoin, NETWORK],
  testnet: [networks.testnet, TEST_NETWORK],
  signet: [networks.testnet, TEST_NETWORK],
  regtest: [networks.regtest, { ...TEST_NETWORK, bech32: 'bcrt' }],
} as const;

/** Whether a script is a Taproot output whose key is no point: nobody could ever spend it. */
export function isOffCurve(script: Uint8Array): boolean {
  const form = outputForm(script);
  return form.kind === 'p2tr' && !secp256k1.isXOnlyPoint(form.key);
}

/** The address of a script, on which two libraries agree; null for a script without one. */
export function outputAddress(script: Uint8Array, network: Network): string | null {
  const form = outputForm(script);
  if (!hasAddress(form) || isOffCurve(script)) return null;
  const [bitcoinjs, scure] = NETWORKS[network];
  const scriptPubKey = bytesToHex(script);
  return agreeOnOutput(
    { address: withBitcoinjs(form, bitcoinjs), scriptPubKey },
    { address: withScure(form, scure), scriptPubKey },
  ).address;
}

type FormWithAddress = Extract<OutputForm, { hash: Uint8Array } | { key: Uint8Array }>;

function hasAddress(form: OutputForm): form is FormWithAddress {
  return 'hash' in form || 'key' in form;
}

function withBitcoinjs(form: FormWithAddress, network: typeof networks.bitcoin): string {
  switch (form.kind) {
    case 'p2pkh':
      return addresses.toBase58Check(form.hash, network.pubKeyHash);
    case 'p2sh':
      return addresses.toBase58Check(form.hash, network.scriptHash);
    case 'p2wpkh':
    case 'p2wsh':
      return addresses.toBech32(form.hash, 0, network.bech32);
    case 'p2tr':
      return addresses.toBech32(form.key, 1, network.bech32);
  }
}

function withScure(form: FormWithAddress, network: typeof NETWORK): string {
  const address = Address(network);
  switch (form.kind) {
    case 'p2pkh':
      return address.encode({ type: 'pkh', hash: form.hash });
    case 'p2sh':
      return address.encode({ type: 'sh', hash: form.hash });
    case 'p2wpkh':
      return address.encode({ type: 'wpkh', hash: form.hash });
    case 'p2wsh':
      return address.encode({ type: 'wsh', hash: form.hash });
    case 'p2tr':
      return address.encode({ type: 'tr', pubkey: form.key });
  }
}
