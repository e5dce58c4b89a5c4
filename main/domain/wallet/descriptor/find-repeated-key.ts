import { bytesToHex } from '@noble/hashes/utils.js';
import { refuse, type Refusal } from '../refuse.ts';
import { rowKeys } from '../wallet.ts';
import { functionsIn, keysOf, type DescriptorKey, type Expression } from './expression.ts';
import type { ReadExpression } from './read-expression.ts';

/**
 * Refuses the same key twice in one script, under whatever path it would be equal, and the same extended key under two
 * fingerprints anywhere: one of the two is a lie, and then a thief holds two keys of the quorum (anchored by BIP-388).
 */
export function findRepeatedKey(
  { keys }: Pick<ReadExpression, 'expression' | 'keys'>,
  scripts: readonly Expression[],
): Refusal | null {
  if (hasTwoOrigins(keys)) return refuse('invalid', 'same_key_other_fingerprint');
  const isRepeated = scripts.some((script) => {
    const inScript = functionsIn(script).flatMap(keysOf);
    const rows = inScript.flatMap((at) => identitiesOf(keys[at]));
    return new Set(rows).size < rows.length;
  });
  return isRepeated ? refuse('invalid', 'same_key_twice') : null;
}

/** What has to differ between two keys: the key with the steps below it, on either chain. */
function identitiesOf(key: DescriptorKey | undefined): readonly string[] {
  if (key === undefined) return [];
  if (key.kind === 'single') return [bytesToHex(key.publicKey).slice(-64)];
  const { receive, change, isRanged } = key.path;
  const chains = change === null ? [receive] : [receive, change];
  return chains.map((steps) => `${key.key.xpub}/${steps.join('/')}${isRanged ? '/*' : ''}`);
}

function hasTwoOrigins(keys: readonly DescriptorKey[]): boolean {
  const fingerprints = new Map<string, string>();
  return rowKeys(keys).some(({ key, origin }) => {
    if (origin === null) return false;
    const known = fingerprints.get(key.xpub) ?? origin.fingerprint;
    fingerprints.set(key.xpub, known);
    return known !== origin.fingerprint;
  });
}
