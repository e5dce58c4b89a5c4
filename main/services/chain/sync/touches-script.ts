import type { ChainTransaction } from '../../../domain/chain/chain-transaction.ts';
import { showHash } from '../../../domain/chain/hex-bytes.ts';
import { scriptHash } from '../../../domain/chain/script-hash.ts';

/**
 * Whether every transaction that a server listed for a script pays it, or spends what another one of the list paid it. A
 * spend without its deposit would be a part of a history only.
 */
export function allTouchScript(
  script: Uint8Array,
  transactions: readonly ChainTransaction[],
): boolean {
  const own = scriptHash(script);
  const paid = new Set(
    transactions.flatMap(({ txid, tx }) =>
      tx.outputs.flatMap((output, vout) =>
        scriptHash(output.script) === own ? [`${txid}:${vout}`] : [],
      ),
    ),
  );
  return transactions.every(
    ({ txid, tx }) =>
      tx.outputs.some((_output, vout) => paid.has(`${txid}:${vout}`)) ||
      tx.inputs.some(({ hash, vout }) => paid.has(`${showHash(hash)}:${vout}`)),
  );
}
