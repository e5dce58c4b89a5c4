import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import type { ExtendedKey } from '../extended-key.ts';
import { KEY_HEADERS, PLAIN_VERSION } from '../key-headers.ts';
import type { ScriptType } from '../inspection.ts';

const base58check = createBase58check(sha256);

/** The key under the header that names its script (SLIP-0132): `zpub` for P2WPKH, `Zpub` for P2WSH, else xpub or tpub. */
export function writeSlip132(
  { xpub, header: { network } }: ExtendedKey,
  script: ScriptType,
): string {
  const named = KEY_HEADERS.find(
    ({ use, network: one }) => one === network && use.kind !== 'open' && use.script === script,
  );
  const payload = base58check.decode(xpub);
  const version = named?.publicVersion ?? PLAIN_VERSION[network];
  new DataView(payload.buffer, payload.byteOffset).setUint32(0, version);
  return base58check.encode(payload);
}
