import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { listen, type TestServer } from './front.ts';
import type { TinyChain } from './tiny-chain.ts';

/** A path, and what is sent for it: a body, or a whole reply of its own. */
export type EsploraLie = readonly [
  path: RegExp,
  lie: string | ((reply: ServerResponse, chain: TinyChain) => void),
];

/** A dishonest server with the shape of Esplora, honest but for what it lies about. */
export function startEsploraLiar(
  chain: TinyChain,
  lies: readonly EsploraLie[],
): Promise<TestServer> {
  return listen(
    createServer((incoming, reply) => {
      const path = incoming.url ?? '';
      const lie = lies.find(([pattern]) => pattern.test(path))?.[1];
      if (typeof lie === 'function') return lie(reply, chain);
      const body = lie ?? honestly(chain, path);
      if (body === null) reply.writeHead(404);
      reply.end(body ?? 'Not found');
    }),
  );
}

function honestly(chain: TinyChain, path: string): string | null {
  const height = /^\/block-height\/(\d+)$/.exec(path)?.[1];
  if (height !== undefined) return chain.hashes[Number(height)] ?? null;
  const hash = /^\/block\/([0-9a-f]+)\/header$/.exec(path)?.[1];
  if (hash !== undefined) return chain.headers[chain.hashes.indexOf(hash)] ?? null;
  if (/^\/blocks\/\d+$/.test(path)) return JSON.stringify(blocksOf(chain));
  if (path.endsWith('/txs')) return historyOf(chain, path);
  const known: Readonly<Record<string, string>> = {
    '/blocks/tip/height': String(chain.headers.length - 1),
    '/fee-estimates': '{"1":10,"6":3}',
    '/tx': chain.txid,
    [`/tx/${chain.txid}/hex`]: chain.hex,
    [`/tx/${chain.txid}/merkle-proof`]: JSON.stringify({
      block_height: chain.height,
      merkle: chain.merkle,
      pos: chain.pos,
    }),
  };
  return known[path] ?? null;
}

function historyOf({ script, txid, height }: TinyChain, path: string): string {
  if (!path.includes(sha256Hex(script))) return '[]';
  return JSON.stringify([{ txid, status: { confirmed: true, block_height: height } }]);
}

function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The blocks in the form of Esplora, newest first. */
export function blocksOf(chain: TinyChain): readonly Readonly<Record<string, unknown>>[] {
  return chain.headers
    .map((hex, height) => {
      const bytes = Buffer.from(hex, 'hex');
      const hash = (from: number): string =>
        Buffer.from(bytes.subarray(from, from + 32).toReversed()).toString('hex');
      return {
        id: chain.hashes[height],
        height,
        version: bytes.readInt32LE(0),
        previousblockhash: hash(4),
        merkle_root: hash(36),
        timestamp: bytes.readUInt32LE(68),
        bits: bytes.readUInt32LE(72),
        nonce: bytes.readUInt32LE(76),
      };
    })
    .toReversed();
}
