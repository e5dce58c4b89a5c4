import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { succeed, type Result } from '../result.ts';
import type { Inclusion, ProofFields } from './inclusion.ts';
import { lastNode, type PathNode } from './path-node.ts';
import { refuseLeaf, type LeafFault } from './leaf-fault.ts';
import { LARGEST_TREE, textOfProof, type ProofFile } from './proof-files.ts';
import { isHex } from './proof-schemas.ts';

const LEAF = /(?:^|[\t,; "])([0-9a-f]{16}|[0-9a-f]{64})(?=$|[\t,; "])/;

/** The leaves in a list of a venue: each line that holds one hash of so many digits, in their order. */
export function readHashes(file: ProofFile, digits: number): Result<readonly string[], LeafFault> {
  const text = textOfProof(file, LARGEST_TREE);
  if (!text.ok) return text;
  const hashes: string[] = [];
  for (const line of text.value.split(/\r?\n/)) {
    if (line === '' || line.startsWith('#')) continue;
    const hash = LEAF.exec(line)?.[1];
    if (hash === undefined) {
      // One line of names may stand above the first leaf.
      if (hashes.length === 0) continue;
      return refuseLeaf('malformed_node');
    }
    if (!isHex(hash, digits)) return refuseLeaf('malformed_hash');
    hashes.push(hash);
  }
  return hashes.length === 0 ? refuseLeaf('missing_field') : succeed(hashes);
}

/** What becomes of a last node without a partner. */
export type LoneNode = 'moves_up' | 'doubled';

/** From a leaf to the root of a tree over SHA-256, whose nodes are joined as bytes. */
function pathOfHashes(leaves: readonly string[], own: number, lone: LoneNode): readonly PathNode[] {
  const path: PathNode[] = [];
  let nodes: readonly Uint8Array[] = leaves.map((hash) => hexToBytes(hash));
  let at = own;
  for (let level = 0; ; level += 1) {
    const here = nodes[at] ?? new Uint8Array();
    if (nodes.length === 1) {
      return [...path, { level, hash: bytesToHex(here), sibling: null, side: null }];
    }
    const beside = nodes[at % 2 === 0 ? at + 1 : at - 1] ?? (lone === 'doubled' ? here : null);
    path.push({
      level,
      hash: bytesToHex(here),
      sibling: beside === null ? null : bytesToHex(beside),
      side: beside === null ? null : at % 2 === 0 ? 'right' : 'left',
    });
    nodes = levelAbove(nodes, lone);
    at = Math.floor(at / 2);
  }
}

function levelAbove(nodes: readonly Uint8Array[], lone: LoneNode): readonly Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let at = 0; at < nodes.length; at += 2) {
    const left = nodes[at] ?? new Uint8Array();
    const right = nodes[at + 1] ?? (lone === 'doubled' ? left : null);
    above.push(right === null ? left : sha256(concatBytes(left, right)));
  }
  return above;
}

/** A list of leaves without sums, and what its reader expects to find in it. */
export type HashSearch = {
  readonly leaves: readonly string[];
  /** The own leaf, in each form that the scheme knows. */
  readonly own: readonly string[];
  readonly lone: LoneNode;
  readonly fields: ProofFields;
};

/** Finds the own leaf, walks to the root, and compares it with the root that the user read elsewhere. */
export function findInHashes({
  leaves,
  own,
  lone,
  fields,
}: HashSearch): Result<Pick<Inclusion, 'root' | 'rootSums' | 'path' | 'auditDay'>, LeafFault> {
  const at = leaves.findIndex((leaf) => own.includes(leaf));
  if (at < 0) {
    return refuseLeaf('leaf_not_in_tree', 0, { path: [lastNode(0, own[0] ?? '')] });
  }
  const path = pathOfHashes(leaves, at, lone);
  const root = path.at(-1)?.hash ?? '';
  const published = fields.published_root?.trim().toLowerCase() ?? root;
  if (published !== root) {
    return refuseLeaf('root_mismatch', path.length - 1, { path, expected: published });
  }
  return succeed({ root, rootSums: null, path, auditDay: null });
}
