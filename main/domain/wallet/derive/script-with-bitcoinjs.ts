import { compileMiniscript } from '@bitcoinerlab/miniscript';
import { hexToBytes } from '@noble/hashes/utils.js';
import { crypto, opcodes, script } from 'bitcoinjs-lib';
import { keysOf, numberOf, type Expression } from '../descriptor/expression.ts';
import { writeExpression } from '../descriptor/write-expression.ts';
import { isMultisig } from '../classify-wallet.ts';

/** The script that a list of public keys leads to. */
export type ScriptMaker = (publicKeys: readonly Uint8Array[]) => Uint8Array;

type Chunk = Uint8Array | number;

const OPERATIONS: ReadonlyMap<string, unknown> = new Map(Object.entries(opcodes));

/** The script inside `sh`, `wsh` or a leaf of `tr`, compiled by @bitcoinerlab/miniscript and bitcoinjs-lib. */
export function scriptWithBitcoinjs(expression: Expression, isTaproot: boolean): ScriptMaker {
  if (isMultisig(expression)) return multisig(expression, isTaproot);
  const text = writeExpression(expression, (key) => `@${key}`);
  const { asm } = compileMiniscript(text, { tapscript: isTaproot });
  const parts = asm
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(readPart);
  return (keys) =>
    script.compile(
      parts.map((part) => (typeof part === 'function' ? part(keys, isTaproot) : part)),
    );
}

function multisig(expression: Expression, isTaproot: boolean): ScriptMaker {
  const places = keysOf(expression);
  const threshold = numberChunk(numberOf(expression));
  const isSorted = expression.name.startsWith('sorted');
  return (keys) => {
    const given = places.map((place) => keyAt(keys, place, isTaproot));
    const listed = isSorted ? given.toSorted(compareBytes) : given;
    return script.compile(
      isTaproot
        ? [
            ...listed.flatMap((key, at): Chunk[] => [
              key,
              op(at === 0 ? 'OP_CHECKSIG' : 'OP_CHECKSIGADD'),
            ]),
            threshold,
            op('OP_NUMEQUAL'),
          ]
        : [threshold, ...listed, numberChunk(listed.length), op('OP_CHECKMULTISIG')],
    );
  };
}

/** One part of the library's assembly: `OP_CHECKSIG`, `5`, `<e803>`, `<@0>` or `<HASH160(@0)>`. */
function readPart(
  part: string,
): Chunk | ((keys: readonly Uint8Array[], isTaproot: boolean) => Chunk) {
  const hashed = /^<HASH160\(@(\d+)\)>$/.exec(part)?.[1];
  if (hashed !== undefined) {
    return (keys, isTaproot) => crypto.hash160(keyAt(keys, Number(hashed), isTaproot));
  }
  const key = /^<@(\d+)>$/.exec(part)?.[1];
  if (key !== undefined) return (keys, isTaproot) => keyAt(keys, Number(key), isTaproot);
  const pushed = /^<([0-9a-f]+)>$/.exec(part)?.[1];
  if (pushed !== undefined) return hexToBytes(pushed);
  return /^\d+$/.test(part) ? numberChunk(Number(part)) : op(part);
}

function numberChunk(value: number): Chunk {
  if (value === 0) return op('OP_0');
  return value <= 16 ? op('OP_1') - 1 + value : script.number.encode(value);
}

function op(name: string): number {
  const code = OPERATIONS.get(name);
  if (typeof code !== 'number') throw new Error('A script has an operation without a code.');
  return code;
}

function keyAt(keys: readonly Uint8Array[], place: number, isTaproot: boolean): Uint8Array {
  const key = keys[place];
  if (key === undefined) throw new Error('An expression names a key that is not there.');
  return isTaproot && key.length === 33 ? key.subarray(1) : key;
}

/** BIP-67: the order of the bytes. */
function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, place) => byte !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
