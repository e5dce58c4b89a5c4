import { createHash } from 'node:crypto';
import type { LeafProof } from '../../main/domain/reserves/verify-leaf.ts';

/** A proof that holds, with its root. Made with Node's hashes after docs/reserves.md, apart from the code it tests. */
export type MadeProof = {
  readonly scheme: string;
  readonly proof: LeafProof;
  readonly root: string;
};

const sha = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));

/** The worked lines of Bitget's formula, three levels, with a sibling below zero. */
export function madeBitgetProof(): MadeProof {
  const short = (text: string): string => sha(text).slice(0, 16);
  const written = (b: Record<string, string>): string => JSON.stringify(b);
  const own = { BTC: '0.5', ETH: '0', USDT: '12', USDC: '0' };
  const near = { BTC: '1', ETH: '2', USDT: '0', USDC: '-3.5' };
  const far = { BTC: '10', ETH: '0.25', USDT: '1', USDC: '100' };
  const leaf = short(`uid-1,nonce-1,${written(own)}`);
  const [beside, above] = [short('beside'), short('above')];
  const first = { BTC: '1.5', ETH: '2', USDT: '12', USDC: '-3.5' };
  const node = short(`${leaf}${beside},${written(first)},2`);
  const total = { BTC: '11.5', ETH: '2.25', USDT: '13', USDC: '96.5' };
  const root = short(`${above}${node},${written(total)},1`);
  const path = [
    { auditId: 'Au1', balances: near, level: 3, merkelLeaf: beside, role: 2 },
    { auditId: 'Au1', balances: far, level: 2, merkelLeaf: above, role: 1 },
    { auditId: 'Au1', balances: total, level: 1, merkelLeaf: root },
  ];
  const self = { auditId: 'Au1', balances: own, level: 3, merkelLeaf: leaf };
  const file = { path, self: { ...self, nonce: 'nonce-1', role: 1, encryptUid: 'uid-1' } };
  const files = [{ fileName: 'merkel_tree_bg.json', bytes: bytesOf(JSON.stringify(file)) }];
  return { scheme: 'bitget_merkle', proof: { files }, root };
}

/** Five leaves; the last one of a level stands beside itself. */
export function madeSixpenceProof(): MadeProof {
  const line = 'BTC=1.0000|ETH=2.0000';
  const leaves = ['a', 'b', 'c', 'd'].map((one) => sha(one));
  const own = sha(`4711saltaudit-9${line}`);
  const pair = (a: string, b: string): string => sha(Buffer.from(a + b, 'hex'));
  const [a = '', b = '', c = '', d = ''] = leaves;
  const right = pair(pair(own, own), pair(own, own));
  const root = pair(pair(pair(a, b), pair(c, d)), right);
  return {
    scheme: 'silver_sixpence',
    proof: {
      scheme: 'silver_sixpence',
      files: [{ fileName: 'tree.csv', bytes: bytesOf(['leaf', ...leaves, own].join('\n')) }],
      fields: { id: '4711', salt: 'salt', audit_id: 'audit-9', balances_text: line },
    },
    root,
  };
}

/** Three leaves; the last one moves up. Its own leaf is the worked line of the formula. */
export function madeArmaninoProof(): MadeProof {
  const [a, b] = [sha('a').slice(0, 16), sha('b').slice(0, 16)];
  const own = '0de2933c1793754c';
  const root = sha(Buffer.from(sha(Buffer.from(a + b, 'hex')) + own, 'hex'));
  return {
    scheme: 'armanino',
    proof: {
      scheme: 'armanino',
      files: [{ fileName: 'tree.txt', bytes: bytesOf([a, b, own].join('\n')) }],
      fields: {
        id: '483759v3',
        balances: { btc: '0.04', eth: '5.123', ltc: '4.25', usdt: '1.000005' },
      },
    },
    root,
  };
}

/** Two levels, joined as text. */
export function madeBingxProof(): MadeProof {
  const balances = { BTC: '0.5', ETH: '0', USDT: '12.50', USDC: '0', Total: '30000' };
  const leaf = sha(`${sha('77')},BTC:0.5,ETH:0.0,USDT:12.5,USDC:0.0,Total:30000.0`);
  const [near, far] = [sha('near'), sha('far')];
  const root = sha(far + sha(leaf + near));
  const fields = { id: '77', balances, path: `r:${near},l:${far}`, published_root: root };
  return { scheme: 'bingx_merkle', proof: { scheme: 'bingx_merkle', files: [], fields }, root };
}
