import type { ChainTransaction } from '../../../domain/chain/chain-transaction.ts';
import { showHash } from '../../../domain/chain/hex-bytes.ts';
import { scriptHash } from '../../../domain/chain/script-hash.ts';

/** Says whether every transaction that a server listed for a script concerns it. */
export type TouchJudge = (script: Uint8Array, transactions: readonly ChainTransaction[]) => boolean;

/** Outputs as `txid:vout`: those that pay each script, by its hash, and those that are spent. */
type Touched = {
  readonly pays: ReadonlyMap<string, readonly string[]>;
  readonly spends: ReadonlySet<string>;
};

/**
 * A transaction concerns a script if it pays it, or spends what another one of the list paid it. A spend without its deposit
 * would be a part of a history only. Each is looked through once, however many scripts it concerns: one payout can go to
 * thousands.
 */
export function openTouchJudge(): TouchJudge {
  const read = new Map<string, Touched>();
  const touchedBy = (transaction: ChainTransaction): Touched => {
    const touched = read.get(transaction.txid) ?? readTouched(transaction);
    read.set(transaction.txid, touched);
    return touched;
  };
  return (script, transactions) => {
    const own = scriptHash(script);
    const all = transactions.map(touchedBy);
    const paid = new Set(all.flatMap(({ pays }) => pays.get(own) ?? []));
    return all.every(({ pays, spends }) => pays.has(own) || haveCommon(paid, spends));
  };
}

function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const item of few) if (many.has(item)) return true;
  return false;
}

function readTouched({ txid, tx }: ChainTransaction): Touched {
  const pays = new Map<string, string[]>();
  for (const [vout, { script }] of tx.outputs.entries()) {
    const hash = scriptHash(script);
    const outputs = pays.get(hash);
    if (outputs === undefined) pays.set(hash, [`${txid}:${vout}`]);
    else outputs.push(`${txid}:${vout}`);
  }
  return { pays, spends: new Set(tx.inputs.map(({ hash, vout }) => `${showHash(hash)}:${vout}`)) };
}
