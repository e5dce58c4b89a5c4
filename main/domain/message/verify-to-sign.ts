import { bytesToHex } from '@noble/hashes/utils.js';
import type { Transaction } from 'bitcoinjs-lib';
import { isUnknownScript, type ScriptFault } from '../script/script-fault.ts';
import type { SpentOutput } from '../script/spend.ts';
import { verifySpend } from '../script/verify-spend.ts';
import {
  inconclusive,
  invalid,
  type MessageScheme,
  type MessageVerdict,
} from './message-verdict.ts';
import { hasBip322Output } from './virtual-transactions.ts';

/** Signatures that are checked before a proof is called too large: about a second. */
const MOST_SIGNATURES = 500;
/** Versions whose rules are known (BIP-322, upgradeable rules). */
const VERSIONS = [0, 2];

export type ToSign = {
  readonly scheme: MessageScheme;
  readonly toSpend: Transaction;
  readonly toSign: Transaction;
  /** The output of `toSpend` first, then what the other inputs spend. */
  readonly spent: readonly SpentOutput[];
};

/**
 * Verifies the two transactions of BIP-322 together: fields as specified, then every input by its script, then the
 * rules that may change one day.
 */
export function verifyToSign({ scheme, toSpend, toSign, spent }: ToSign): MessageVerdict {
  const [first] = toSign.ins;
  if (first === undefined || first.index !== 0 || !isSame(first.hash, toSpend.getHash())) {
    return invalid(scheme, 'to_sign_other_message');
  }
  if (!hasBip322Output(toSign)) return invalid(scheme, 'to_sign_output');
  const fault = verifyInputs(toSign, spent);
  if (fault !== null) {
    return isUnknownScript(fault) ? inconclusive(scheme, fault) : invalid(scheme, fault);
  }
  if (!VERSIONS.includes(toSign.version)) return inconclusive(scheme, 'to_sign_version');
  const { locktime: lockTime } = toSign;
  const { sequence } = first;
  const lock = lockTime === 0 && sequence === 0 ? null : { lockTime, sequence };
  return { verdict: 'valid', scheme, lock, funds: null };
}

/** A wrong input outweighs one that is not understood. */
function verifyInputs(tx: Transaction, spent: readonly SpentOutput[]): ScriptFault | null {
  const budget = { signatures: MOST_SIGNATURES };
  let unknown: ScriptFault | null = null;
  for (const index of tx.ins.keys()) {
    const fault = verifySpend({ tx, index, spent, budget });
    if (fault !== null && !isUnknownScript(fault)) return fault;
    unknown ??= fault;
  }
  return unknown;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return bytesToHex(one) === bytesToHex(other);
}
