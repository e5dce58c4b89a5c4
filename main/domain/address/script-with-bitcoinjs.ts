import { bytesToHex } from '@noble/hashes/utils.js';
import { address as addresses, networks, payments, script } from 'bitcoinjs-lib';
import type { DecodedAddress } from './decoded-address.ts';

const P2PKH_VERSIONS = [networks.bitcoin.pubKeyHash, networks.testnet.pubKeyHash];

/**
 * The second implementation: the script of an address, in hex, by bitcoinjs-lib with its own base58 and bech32. For
 * an address that was read already; null when the library does not take it.
 */
export function scriptWithBitcoinjs({ address, type }: DecodedAddress): string | null {
  try {
    const output =
      type === 'p2pkh' || type === 'p2sh' ? base58Script(address) : segwitScript(address);
    return output === undefined ? null : bytesToHex(output);
  } catch {
    // It throws for what it does not take, with the address in the message.
    return null;
  }
}

function base58Script(address: string): Uint8Array | undefined {
  const { version, hash } = addresses.fromBase58Check(address);
  return P2PKH_VERSIONS.includes(version)
    ? payments.p2pkh({ hash }).output
    : payments.p2sh({ hash }).output;
}

function segwitScript(address: string): Uint8Array {
  const { version, data } = addresses.fromBech32(address);
  return script.compile([version === 0 ? 0 : 0x50 + version, data]);
}
