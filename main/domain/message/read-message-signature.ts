import { base64 } from '@scure/base';
import { Transaction } from 'bitcoinjs-lib';
import { readWitness } from '../transaction/raw-transaction.ts';
import { readPsbt } from '../psbt/read-psbt.ts';
import type { Psbt } from '../psbt/psbt.ts';
import { fail, succeed, type Result } from '../result.ts';
import {
  invalid,
  type MessageReason,
  type MessageScheme,
  type MessageVerdict,
} from './message-verdict.ts';

/** A signature by the form in which it came. */
export type MessageSignature =
  | { readonly kind: 'compact'; readonly bytes: Uint8Array }
  | { readonly kind: 'simple'; readonly witness: readonly Uint8Array[] }
  | { readonly kind: 'full'; readonly toSign: Transaction }
  | { readonly kind: 'proof'; readonly psbt: Psbt };

type Reading = Result<MessageSignature, MessageVerdict>;

/** Header, r and s of the legacy schemes. */
const COMPACT = 65;
const PSBT_MAGIC = [0x70, 0x73, 0x62, 0x74, 0xff];

/** What each prefix announces. */
const MARKED: Readonly<Record<string, (bytes: Uint8Array) => Reading>> = {
  smp: readSimple,
  ful: readFull,
  pof: readProof,
};

/**
 * Reads a signature in base64, with the prefix that BIP-322 has had since 2026 (`smp`, `ful`, `pof`) or without one,
 * where its length and contents say what it is.
 */
export function readMessageSignature(text: string): Reading {
  const joined = text.replace(/\s+/g, '');
  const prefix = Object.keys(MARKED).find((one) => joined.startsWith(one)) ?? '';
  const bytes = decodeBase64(joined.slice(prefix.length));
  if (bytes === null) return refuse('unknown', 'signature_not_base64');
  if (bytes.length === 0) return refuse('unknown', 'signature_empty');
  return (MARKED[prefix] ?? readUnmarked)(bytes);
}

function readUnmarked(bytes: Uint8Array): Reading {
  if (bytes.length === COMPACT) return succeed({ kind: 'compact', bytes });
  if (PSBT_MAGIC.every((byte, at) => bytes[at] === byte)) return readProof(bytes);
  const simple = readSimple(bytes);
  if (simple.ok) return simple;
  const full = readFull(bytes);
  return full.ok ? full : refuse('unknown', 'signature_malformed');
}

function readSimple(bytes: Uint8Array): Reading {
  const witness = readWitness(bytes);
  return witness === null || witness.length === 0
    ? refuse('bip322_simple', 'signature_malformed')
    : succeed({ kind: 'simple', witness });
}

function readFull(bytes: Uint8Array): Reading {
  const toSign = decodeTransaction(bytes);
  return toSign === null
    ? refuse('bip322_full', 'signature_malformed')
    : succeed({ kind: 'full', toSign });
}

function readProof(bytes: Uint8Array): Reading {
  const isPsbt = PSBT_MAGIC.every((byte, at) => bytes[at] === byte);
  const psbt = isPsbt ? readPsbt(bytes) : null;
  return psbt?.ok === true
    ? succeed({ kind: 'proof', psbt: psbt.value })
    : refuse('bip322_proof_of_funds', 'proof_malformed');
}

/** A transaction that is written in exactly these bytes. */
function decodeTransaction(bytes: Uint8Array): Transaction | null {
  try {
    const tx = Transaction.fromBuffer(bytes);
    return base64.encode(tx.toBuffer()) === base64.encode(bytes) ? tx : null;
  } catch {
    // The library throws for whatever is no transaction.
    return null;
  }
}

function decodeBase64(text: string): Uint8Array | null {
  try {
    return base64.decode(text);
  } catch {
    return null;
  }
}

function refuse(
  scheme: MessageScheme,
  reason: MessageReason,
): { readonly ok: false; readonly error: MessageVerdict } {
  return fail(invalid(scheme, reason));
}
