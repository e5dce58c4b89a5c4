import { crypto } from 'bitcoinjs-lib';
import { writePoint } from './add-points.ts';
import { pointOf, tweakPoints } from './tweak-points.ts';

/**
 * The output scripts of Taproot keys, 32 bytes each, that no script tree goes with (BIP-86, by the sums of BIP-341). Many
 * at once take half the time that `payments.p2tr` and the curve take for one after another.
 */
export function taprootScripts(internalKeys: readonly Uint8Array[]): readonly Uint8Array[] {
  const outputs = tweakPoints(
    internalKeys.map((key) => ({
      point: pointOf(Uint8Array.of(2, ...key)),
      scalar: crypto.taggedHash('TapTweak', key),
    })),
  );
  return outputs.map((output) => {
    if (output === null) throw new Error('A Taproot key has no output.');
    return Uint8Array.of(0x51, 32, ...writePoint(output).subarray(1));
  });
}
