import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { succeed, type Result } from '../result.ts';
import type { PathNode } from './path-node.ts';
import { refuseLeaf, type LeafFault } from './leaf-fault.ts';
import { LARGEST_TREE, textOfProof, type ProofFile } from './proof-files.ts';
import { isHex } from './proof-schemas.ts';

/** A node of the lists of BitMEX and River. */
export type LiabilityNode = { readonly hash: Uint8Array; readonly sats: bigint };

/** A whole list whose every inner node was recomputed: the root first, left child before right, level after level. */
export type LiabilityTree = {
  readonly heightBlocks: bigint;
  readonly nodes: readonly LiabilityNode[];
  readonly leaves: readonly LiabilityNode[];
};

const HEADER = /^block_height:([0-9]{1,10})$/;
const SATS = /^(?:0|[1-9][0-9]{0,19})$/;
const TOO_MUCH = 2n ** 64n;

/** Eight bytes, the lowest first. */
export function littleEndian64(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value, true);
  return bytes;
}

/** Reads a list of liabilities and recomputes all of it: the file is complete. */
export function readLiabilityTree(file: ProofFile): Result<LiabilityTree, LeafFault> {
  const text = textOfProof(file, LARGEST_TREE);
  if (!text.ok) return text;
  const [header = '', ...lines] = text.value.trimEnd().split(/\r?\n/);
  const heightBlocks = HEADER.exec(header)?.[1];
  if (heightBlocks === undefined) return refuseLeaf('missing_field');
  const nodes: LiabilityNode[] = [];
  for (const line of lines) {
    const node = readNode(line);
    if (!node.ok) return node;
    nodes.push(node.value);
  }
  const isFull = nodes.length > 0 && Number.isInteger(Math.log2(nodes.length + 1));
  if (!isFull) return refuseLeaf('wrong_node_count');
  const fault = faultOfNodes(nodes);
  if (fault !== null) return fault;
  const firstLeaf = (nodes.length - 1) / 2;
  return succeed({ heightBlocks: BigInt(heightBlocks), nodes, leaves: nodes.slice(firstLeaf) });
}

function readNode(line: string): Result<LiabilityNode, LeafFault> {
  const [hash = '', sats = '', ...more] = line.split(',');
  if (!isHex(hash, 64) || more.length > 0) return refuseLeaf('malformed_node');
  if (!SATS.test(sats)) {
    return refuseLeaf(/^[0-9]+$/.test(sats) ? 'malformed_number' : 'malformed_node');
  }
  const value = BigInt(sats);
  if (value >= TOO_MUCH) return refuseLeaf('malformed_number');
  return succeed({ hash: hexToBytes(hash), sats: value });
}

function faultOfNodes(nodes: readonly LiabilityNode[]): ReturnType<typeof refuseLeaf> | null {
  const levels = Math.log2(nodes.length + 1) - 1;
  for (let at = (nodes.length - 3) / 2; at >= 0; at -= 1) {
    const [node, left, right] = [nodes[at], nodes[2 * at + 1], nodes[2 * at + 2]];
    if (node === undefined || left === undefined || right === undefined) break;
    const level = levels - Math.floor(Math.log2(at + 1));
    if (node.sats !== left.sats + right.sats) return refuseLeaf('sum_mismatch', level);
    if (!isSameBytes(node.hash, parentHash(left, right))) {
      return refuseLeaf('node_hash_mismatch', level);
    }
  }
  return null;
}

function parentHash(left: LiabilityNode, right: LiabilityNode): Uint8Array {
  return sha256(
    concatBytes(left.hash, littleEndian64(left.sats), right.hash, littleEndian64(right.sats)),
  );
}

/** From a leaf, counted from the left, up to the root. */
export function pathInTree({ nodes, leaves }: LiabilityTree, leaf: number): readonly PathNode[] {
  const path: PathNode[] = [];
  let at = leaves.length - 1 + leaf;
  for (let level = 0; at >= 0; level += 1) {
    const isRight = at % 2 === 0;
    const sibling = at === 0 ? undefined : nodes[isRight ? at - 1 : at + 1];
    path.push({
      level,
      hash: bytesToHex(nodes[at]?.hash ?? new Uint8Array()),
      sibling: sibling === undefined ? null : bytesToHex(sibling.hash),
      side: sibling === undefined ? null : isRight ? 'left' : 'right',
    });
    at = at === 0 ? -1 : Math.floor((at - 1) / 2);
  }
  return path;
}

/** Whether two hashes are the same. */
export function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
