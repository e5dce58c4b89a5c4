import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { hash256 } from '../../../../main/domain/transaction/script-hashes.ts';

/** A block of regtest made for a test, with real work: half of all nonces will do. */
export type MadeBlock = {
  readonly headerHex: string;
  /** The branch of one of its transactions, as the Electrum protocol gives it. */
  readonly branchOf: (position: number) => readonly string[];
  /** What `gettxoutproof` gives for some of them. */
  readonly proofOf: (positions: readonly number[]) => string;
};

const reversed = (hex: string): Uint8Array => hexToBytes(hex).toReversed();
const shown = (hash: Uint8Array): string => bytesToHex(hash.toReversed());

/** All rows of the tree, from the transactions up. The last of an odd row is doubled while going up, not kept. */
function rowsOf(txids: readonly string[]): readonly (readonly Uint8Array[])[] {
  const rows = [txids.map(reversed)];
  for (let row = rows[0] ?? []; row.length > 1; row = rows.at(-1) ?? []) {
    const above = Array.from({ length: Math.ceil(row.length / 2) }, (_, at) => {
      const left = row[at * 2] ?? new Uint8Array();
      return hash256(concatBytes(left, row[at * 2 + 1] ?? left));
    });
    rows.push(above);
  }
  return rows;
}

/** Makes a block of these transactions. */
export function makeBlock(txids: readonly string[]): MadeBlock {
  const rows = rowsOf(txids);
  const header = mine(rows.at(-1)?.[0] ?? new Uint8Array(32));
  return {
    headerHex: bytesToHex(header),
    branchOf: (position) =>
      rows.slice(0, -1).map((row, level) => {
        const at = position >> level;
        return shown(row[at ^ 1] ?? row[at] ?? new Uint8Array());
      }),
    proofOf: (positions) => bytesToHex(concatBytes(header, partialTree(rows, positions))),
  };
}

/** A header over a root, with enough work for regtest. */
function mine(root: Uint8Array): Uint8Array {
  const header = new Uint8Array(80);
  const view = new DataView(header.buffer);
  view.setInt32(0, 0x20000000, true);
  header.set(root, 36);
  view.setUint32(68, 1_700_000_000, true);
  view.setUint32(72, 0x207fffff, true);
  let nonce = 0;
  while ((hash256(header)[31] ?? 0xff) > 0x7f) view.setUint32(76, (nonce += 1), true);
  return header;
}

/** Written after BIP-37, apart from the reader. */
function partialTree(
  rows: readonly (readonly Uint8Array[])[],
  positions: readonly number[],
): Uint8Array {
  const bits: number[] = [];
  const hashes: Uint8Array[] = [];
  const walk = (level: number, at: number): void => {
    const isParent = positions.some((position) => position >> level === at);
    bits.push(isParent ? 1 : 0);
    if (level === 0 || !isParent) {
      hashes.push(rows[level]?.[at] ?? new Uint8Array());
      return;
    }
    walk(level - 1, at * 2);
    if (at * 2 + 1 < (rows[level - 1]?.length ?? 0)) walk(level - 1, at * 2 + 1);
  };
  walk(rows.length - 1, 0);
  const flags = Array.from({ length: Math.ceil(bits.length / 8) }, (_, byte) =>
    bits.slice(byte * 8, byte * 8 + 8).reduce((sum, bit, place) => sum | (bit << place), 0),
  );
  const count = new Uint8Array(4);
  new DataView(count.buffer).setUint32(0, rows[0]?.length ?? 0, true);
  return concatBytes(
    count,
    Uint8Array.of(hashes.length),
    ...hashes,
    Uint8Array.of(flags.length, ...flags),
  );
}

/** A transaction without witnesses, told apart by its lock time. */
export function makeTransaction(lockTime: number, script = '51'): string {
  const end = new Uint8Array(4);
  new DataView(end.buffer).setUint32(0, lockTime, true);
  const output = `e803000000000000${(script.length / 2).toString(16).padStart(2, '0')}${script}`;
  return `0200000001${'aa'.repeat(32)}0000000000fdffffff01${output}${bytesToHex(end)}`;
}

/** Its id, as it is shown. */
export function idOf(txHex: string): string {
  return shown(hash256(hexToBytes(txHex)));
}
