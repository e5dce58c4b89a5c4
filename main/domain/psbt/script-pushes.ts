import { script as scripts } from 'bitcoinjs-lib';

/** What a script pushes, in order; null when it breaks off in a push. Small numbers are no pushes here. */
export function scriptPushes(script: Uint8Array): readonly Uint8Array[] | null {
  return (
    scripts.decompile(script)?.flatMap((chunk) => {
      if (chunk instanceof Uint8Array) return [chunk];
      return chunk === 0 ? [new Uint8Array()] : [];
    }) ?? null
  );
}
