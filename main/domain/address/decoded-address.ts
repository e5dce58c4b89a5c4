import { bytesToHex } from '@noble/hashes/utils.js';
import type { AddressType } from './address.ts';

/** Networks that addresses tell apart. Those of signet are those of testnet. */
export type AddressNetwork = 'mainnet' | 'testnet' | 'regtest';

/** What an address says, before the network is settled and the findings are made. */
export type DecodedAddress = {
  readonly networks: readonly AddressNetwork[];
  readonly type: AddressType;
  readonly address: string;
  /** Hex. */
  readonly scriptPubKey: string;
};

/** The script of a witness program (BIP-141), in hex. */
export function witnessScript(version: number, program: Uint8Array): string {
  const opcode = version === 0 ? 0 : 0x50 + version;
  return bytesToHex(Uint8Array.of(opcode, program.length, ...program));
}
