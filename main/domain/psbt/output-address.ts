import { hex } from '@scure/base';
import { Address, OutScript } from '@scure/btc-signer/payment.js';
import { NETWORK, TEST_NETWORK } from '@scure/btc-signer/utils.js';
import { address as addresses, initEccLib, networks } from 'bitcoinjs-lib';
import { agreeOnOutput } from '../wallet/agree-on-output.ts';
import type { Network } from '../wallet/inspection.ts';
import { secp256k1 } from '../wallet/secp256k1.ts';
import { outputForm } from './output-form.ts';

initEccLib(secp256k1);

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
  const { kind } = outputForm(script);
  const hasAddress = ['p2pkh', 'p2sh', 'p2wpkh', 'p2wsh', 'p2tr'].includes(kind);
  if (!hasAddress || isOffCurve(script)) return null;
  const [bitcoinjs, scure] = NETWORKS[network];
  const scriptPubKey = hex.encode(script);
  return agreeOnOutput(
    { address: addresses.fromOutputScript(script, bitcoinjs), scriptPubKey },
    { address: Address(scure).encode(OutScript.decode(script)), scriptPubKey },
  ).address;
}
