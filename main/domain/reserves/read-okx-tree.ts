import * as v from 'valibot';
import { succeed, type Result } from '../result.ts';
import { refuseLeaf, type LeafFault } from './leaf-fault.ts';
import { LARGEST_TREE, textOfProof, type ProofFile } from './proof-files.ts';
import { isHex } from './proof-schemas.ts';
import { readStrictJson } from './read-strict-json.ts';
import type { Amounts } from './sum-amounts.ts';
import { okxBalances } from './verify-okx-v1.ts';

/** A line of the public list: `hash,height,{"BTC":…,"ETH":…,"USDT":…}`. */
export type OkxTreeLine = {
  readonly hash: string;
  readonly height: number;
  readonly amounts: Amounts;
};

const LINE = /^([^,]*),([0-9]{1,3}),(\{.*\})$/;

/** The public list of OKX: the root first, then level after level; leaves have height 1. */
export function readOkxTree(
  file: ProofFile,
): Result<{ readonly root: OkxTreeLine; readonly leaves: readonly OkxTreeLine[] }, LeafFault> {
  const text = textOfProof(file, LARGEST_TREE);
  if (!text.ok) return text;
  const lines: OkxTreeLine[] = [];
  for (const written of text.value.split(/\r?\n/)) {
    if (written === '') continue;
    const line = readLine(written);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  const [root] = lines;
  if (root === undefined) return refuseLeaf('missing_field');
  const isInOrder = lines.every(({ height }, at) => height <= (lines[at - 1]?.height ?? height));
  if (!isInOrder) return refuseLeaf('wrong_node_order');
  return succeed({ root, leaves: lines.filter(({ height }) => height === 1) });
}

function readLine(written: string): Result<OkxTreeLine, LeafFault> {
  const [, hash = '', height = '', balances = ''] = LINE.exec(written) ?? [];
  if (balances === '') return refuseLeaf('malformed_node');
  if (!isHex(hash, 64)) return refuseLeaf('malformed_hash');
  const json = readStrictJson(balances);
  if (!json.ok) return refuseLeaf(json.error);
  const amounts = v.safeParse(okxBalances, json.value);
  return amounts.success
    ? succeed({ hash, height: Number(height), amounts: amounts.output })
    : refuseLeaf('malformed_number');
}
