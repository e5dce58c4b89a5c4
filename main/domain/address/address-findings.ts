import { hexToBytes } from '@noble/hashes/utils.js';
import type { Severity } from '../fault.ts';
import type { Network } from '../wallet/inspection.ts';
import { secp256k1 } from '../wallet/secp256k1.ts';
import type { AddressFinding, AddressFindingCode } from './address.ts';
import type { DecodedAddress } from './decoded-address.ts';

const SEVERITIES: Readonly<Record<AddressFindingCode, Severity>> = {
  future_witness_version: 'warn',
  taproot_key_off_curve: 'warn',
  anyone_can_spend: 'warn',
  test_network: 'info',
};

/** Hex digits before the key in a taproot script: `OP_1` and the length. */
const KEY_START = 4;

/** What there is to think about before coins go to a sound address. */
export function judgeAddress(
  { type, scriptPubKey }: DecodedAddress,
  network: Network,
): readonly AddressFinding[] {
  const codes: AddressFindingCode[] = [];
  if (type === 'witness_unknown') codes.push('future_witness_version');
  if (type === 'p2a') codes.push('anyone_can_spend');
  if (type === 'p2tr' && !isSpendableKey(scriptPubKey)) codes.push('taproot_key_off_curve');
  if (network !== 'mainnet') codes.push('test_network');
  return codes.map((code) => ({ code, severity: SEVERITIES[code] }));
}

/** Coins on a taproot key that is no point of the curve can never be moved (BIP-341). */
function isSpendableKey(scriptPubKey: string): boolean {
  return secp256k1.isXOnlyPoint(hexToBytes(scriptPubKey.slice(KEY_START)));
}
