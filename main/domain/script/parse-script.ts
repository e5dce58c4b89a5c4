/** One operation of a script. `data` is what a push pushes. */
export type Operation = {
  readonly opcode: number;
  readonly data: Uint8Array | null;
  /** Whether the push could not be written shorter (BIP-62, rule 3). */
  readonly isMinimal: boolean;
};

const OP_PUSHDATA1 = 0x4c;
const OP_PUSHDATA4 = 0x4e;
const OP_1NEGATE = 0x4f;
const OP_RESERVED = 0x50;
const OP_1 = 0x51;
export const OP_16 = 0x60;

/** The operations of a script in order; null when a push reaches beyond the end. */
export function parseScript(script: Uint8Array): readonly Operation[] | null {
  const operations: Operation[] = [];
  let at = 0;
  while (at < script.length) {
    const opcode = script[at] ?? 0;
    const sizeBytes =
      opcode >= OP_PUSHDATA1 && opcode <= OP_PUSHDATA4 ? 1 << (opcode - OP_PUSHDATA1) : 0;
    const start = at + 1 + sizeBytes;
    const length =
      opcode < OP_PUSHDATA1 ? opcode : readSize(script.subarray(at + 1, start), sizeBytes);
    if (length === null || start + length > script.length) return null;
    operations.push(readOperation(opcode, script.subarray(start, start + length)));
    at = start + length;
  }
  return operations;
}

/** The little-endian number of a long push, or 0 for an operation that has none; null when it is cut off. */
function readSize(bytes: Uint8Array, wanted: number): number | null {
  if (bytes.length < wanted) return null;
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}

function readOperation(opcode: number, pushed: Uint8Array): Operation {
  if (opcode <= OP_PUSHDATA4) {
    return { opcode, data: pushed, isMinimal: opcode === shortestPush(pushed) };
  }
  return { opcode, data: pushedByNumber(opcode), isMinimal: true };
}

/** OP_1NEGATE and OP_1 to OP_16 push a number of one byte. */
function pushedByNumber(opcode: number): Uint8Array | null {
  if (opcode === OP_1NEGATE) return Uint8Array.of(0x81);
  return opcode >= OP_1 && opcode <= OP_16 ? Uint8Array.of(opcode - OP_RESERVED) : null;
}

/** The opcode that pushes these bytes in the shortest way. */
function shortestPush(data: Uint8Array): number {
  const [first = 0] = data;
  if (data.length === 1 && first === 0x81) return OP_1NEGATE;
  if (data.length === 1 && first >= 1 && first <= 16) return OP_RESERVED + first;
  if (data.length < OP_PUSHDATA1) return data.length;
  return data.length <= 0xff
    ? OP_PUSHDATA1
    : data.length <= 0xffff
      ? OP_PUSHDATA1 + 1
      : OP_PUSHDATA4;
}
