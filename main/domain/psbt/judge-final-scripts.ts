import { isUnknownScript } from '../script/script-fault.ts';
import { verifySpend } from '../script/verify-spend.ts';
import type { InputSpend } from './input-spend.ts';
import type { PsbtInput } from './psbt.ts';
import type { TxOutput } from '../transaction/raw-transaction.ts';
import { NO_OUTPUT, type SigningContext } from './signature-hash.ts';
import { mayHash } from './signing-budget.ts';

/** What running the final scripts of an input says. `unknown` when the PSBT or the rules known here do not suffice. */
export type FinalVerdict = 'not_final' | 'spends' | 'fails' | 'unknown';

/** Signatures that one input may have checked. */
const MOST_SIGNATURES = 200;

/** Runs the final scripts of an input as a node would. Only the sighash that covers everything is known there. */
export function judgeFinalScripts(
  { finalScriptSig, finalWitness }: PsbtInput,
  spend: InputSpend,
  { tx, at, utxos, txBytes, budget }: SigningContext,
): FinalVerdict {
  if (finalScriptSig === null && finalWitness === null) return 'not_final';
  const spent = spentBy(spend, at, utxos);
  if (spent === null || !mayHash(budget, txBytes)) return 'unknown';
  const final = tx.clone();
  final.setInputScript(at, finalScriptSig ?? new Uint8Array());
  final.setWitness(at, [...(finalWitness ?? [])]);
  const limit = { signatures: MOST_SIGNATURES };
  const fault = verifySpend({ tx: final, index: at, spent, budget: limit });
  if (fault === null) return 'spends';
  return isUnknownScript(fault) || NOT_JUDGED.has(fault) ? 'unknown' : 'fails';
}

/** What the script may ask about; null when the PSBT does not show all of it. */
function spentBy(
  { kind }: InputSpend,
  at: number,
  utxos: SigningContext['utxos'],
): readonly TxOutput[] | null {
  if (kind === 'unknown') return null;
  // Before Taproot a signature is about the own output only.
  const spent = utxos.map((utxo, place) => (kind === 'ecdsa' && place !== at ? NO_OUTPUT : utxo));
  const known = spent.filter((utxo) => utxo !== null);
  return known.length < spent.length ? null : known;
}

/** Good by consensus, though not for everyone: other findings name these. */
const NOT_JUDGED: ReadonlySet<string> = new Set([
  'sighash_not_all',
  'signature_high_s',
  'script_not_minimal',
]);
