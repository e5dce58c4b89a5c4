import { opcodes } from 'bitcoinjs-lib';

/** What an output script asks for, by its bytes alone. Hashes and keys are views. */
export type OutputForm =
  | { readonly kind: 'p2pkh' | 'p2sh' | 'p2wpkh' | 'p2wsh'; readonly hash: Uint8Array }
  | { readonly kind: 'p2tr'; readonly key: Uint8Array }
  | { readonly kind: 'op_return' | 'future_witness' | 'other' };

type Shape = { readonly kind: 'p2pkh' | 'p2sh' | 'p2wpkh' | 'p2wsh' | 'p2tr' } & {
  readonly open: readonly number[];
  readonly length: number;
  readonly close: readonly number[];
};

/** BIP-16, BIP-141 and BIP-341 know these by their exact bytes. */
const SHAPES: readonly Shape[] = [
  { kind: 'p2pkh', open: [0x76, 0xa9, 20], length: 20, close: [0x88, 0xac] },
  { kind: 'p2sh', open: [0xa9, 20], length: 20, close: [0x87] },
  { kind: 'p2wpkh', open: [0x00, 20], length: 20, close: [] },
  { kind: 'p2wsh', open: [0x00, 32], length: 32, close: [] },
  { kind: 'p2tr', open: [0x51, 32], length: 32, close: [] },
];

/** Recognises an output script. */
export function outputForm(script: Uint8Array): OutputForm {
  const shape = SHAPES.find((one) => fits(script, one));
  if (shape !== undefined) {
    const inside = script.subarray(shape.open.length, shape.open.length + shape.length);
    return shape.kind === 'p2tr'
      ? { kind: shape.kind, key: inside }
      : { kind: shape.kind, hash: inside };
  }
  if (script[0] === opcodes['OP_RETURN']) return { kind: 'op_return' };
  return { kind: isWitnessProgram(script) ? 'future_witness' : 'other' };
}

function fits(script: Uint8Array, { open, length, close }: Shape): boolean {
  return (
    script.length === open.length + length + close.length &&
    open.every((byte, at) => script[at] === byte) &&
    close.every((byte, at) => script[open.length + length + at] === byte)
  );
}

/** Any version with 2 to 40 bytes in one push (BIP-141). */
function isWitnessProgram(script: Uint8Array): boolean {
  const [version = 0xff, push = 0] = script;
  const isVersion = version === 0 || (version >= 0x51 && version <= 0x60);
  return isVersion && push >= 2 && push <= 40 && script.length === push + 2;
}
