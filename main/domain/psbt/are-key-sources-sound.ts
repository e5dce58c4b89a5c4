import type { InputSpend } from './input-spend.ts';
import type { PsbtInput } from './psbt.ts';
import { sameBytes } from './same-bytes.ts';
import { hash160 } from '../transaction/script-hashes.ts';
import { scriptPushes } from './script-pushes.ts';

/** Whether every key that a PSBT gives a place for is really asked for by the script of its input. */
export function areKeySourcesSound(input: PsbtInput, spend: InputSpend): boolean {
  const keys = input.keySources.map(({ publicKey }) => publicKey);
  switch (spend.kind) {
    case 'unknown':
      return true;
    case 'ecdsa': {
      const pushes = scriptPushes(spend.scriptCode) ?? [];
      return keys.every((key) => isAmong(pushes, key) || isAmong(pushes, hash160(key)));
    }
    case 'taproot':
      return areTapKeysSound(input, spend.outputKey, keys);
  }
}

/** Keys of scripts that are not shown cannot be told from wrong ones, so only a whole tree is judged. */
function areTapKeysSound(
  { tapInternalKey, tapMerkleRoot, tapLeaves, musigKeys }: PsbtInput,
  outputKey: Uint8Array,
  keys: readonly Uint8Array[],
): boolean {
  if (tapMerkleRoot !== null && tapLeaves.length === 0) return true;
  const known = [
    outputKey,
    ...(tapInternalKey === null ? [] : [tapInternalKey]),
    ...musigKeys.map((key) => key.subarray(1)),
    ...tapLeaves.flatMap(({ script }) => scriptPushes(script) ?? []),
  ];
  return keys.every((key) => {
    const xOnly = key.length === 32 ? key : key.subarray(1, 33);
    return isAmong(known, xOnly) || isAmong(known, hash160(xOnly)) || isAmong(known, key);
  });
}

function isAmong(list: readonly Uint8Array[], one: Uint8Array): boolean {
  return list.some((other) => sameBytes(one, other));
}
