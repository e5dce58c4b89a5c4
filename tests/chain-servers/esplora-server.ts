import { createServer, type IncomingMessage } from 'node:http';
import type { ChainIndex } from './chain-index.ts';
import { listen, type TestServer } from './front.ts';

/** A page of confirmed transactions, as Esplora has it. */
const PAGE = 25;
const BLOCKS = 10;

type Answer = { readonly status: number; readonly body: string };

/** A server with the shape of Esplora over a real bitcoind. It answers under `/api`. */
export function startEsploraServer(index: ChainIndex): Promise<TestServer> {
  return listen(
    createServer((incoming, outgoing) => {
      answer(index, incoming)
        .catch((error: unknown) => ({ status: 500, body: String(error) }))
        .then(({ status, body }) => outgoing.writeHead(status).end(body))
        .catch(() => outgoing.destroy());
    }),
  );
}

async function answer(index: ChainIndex, incoming: IncomingMessage): Promise<Answer> {
  const path = (incoming.url ?? '').replace(/^\/api/, '');
  if (incoming.method === 'POST') return send(index, incoming);
  for (const [pattern, respond] of ROUTES) {
    const found = pattern.exec(path);
    const body = found === null ? undefined : respond(index, found[1] ?? '', found[2] ?? '');
    if (body !== undefined) return good(body);
  }
  return { status: 404, body: 'Not found' };
}

async function send(index: ChainIndex, incoming: IncomingMessage): Promise<Answer> {
  let body = '';
  for await (const chunk of incoming as AsyncIterable<Buffer>) body += chunk.toString();
  const [sent] = await index.node.callAll([['sendrawtransaction', body]]);
  return sent?.ok === true
    ? good(String(sent.value))
    : { status: 400, body: sent?.ok === false ? sent.error : 'refused' };
}

function good(body: string): Answer {
  return { status: 200, body };
}

type Route = readonly [
  RegExp,
  (index: ChainIndex, first: string, second: string) => string | undefined,
];

const ROUTES: readonly Route[] = [
  [/^\/blocks\/tip\/height$/, (index) => String(index.blocks().length - 1)],
  [/^\/block-height\/(\d+)$/, (index, height) => index.blocks()[Number(height)]?.hash],
  [
    /^\/block\/([0-9a-f]{64})\/header$/,
    (index, hash) => index.blocks().find((block) => block.hash === hash)?.header,
  ],
  [/^\/blocks\/(\d+)$/, (index, top) => JSON.stringify(blockList(index, Number(top)))],
  [/^\/scripthash\/([0-9a-f]{64})\/txs$/, (index, hash) => JSON.stringify(firstPage(index, hash))],
  [
    /^\/scripthash\/([0-9a-f]{64})\/txs\/chain\/([0-9a-f]{64})$/,
    (index, hash, last) => JSON.stringify(nextPage(index, hash, last)),
  ],
  [/^\/tx\/([0-9a-f]{64})\/hex$/, (index, txid) => index.hexOf(txid) ?? undefined],
  [
    /^\/tx\/([0-9a-f]{64})\/merkle-proof$/,
    (index, txid) => {
      const height = index.heightOf(txid) ?? 0;
      const branch = index.branch(height, txid);
      return branch === null ? undefined : JSON.stringify({ block_height: height, ...branch });
    },
  ],
  [/^\/fee-estimates$/, () => '{"1":20.5,"3":12.345,"6":3.1,"144":0.4}'],
];

function blockList(index: ChainIndex, top: number): readonly object[] {
  const all = index
    .blocks()
    .map((block, height) => ({ ...readHeader(block.header), id: block.hash, height }));
  return all.slice(Math.max(0, top - BLOCKS + 1), top + 1).toReversed();
}

function readHeader(hex: string): object {
  const bytes = Buffer.from(hex, 'hex');
  const hash = (from: number): string =>
    Buffer.from(bytes.subarray(from, from + 32).toReversed()).toString('hex');
  return {
    version: bytes.readInt32LE(0),
    previousblockhash: hash(4),
    merkle_root: hash(36),
    timestamp: bytes.readUInt32LE(68),
    bits: bytes.readUInt32LE(72),
    nonce: bytes.readUInt32LE(76),
    difficulty: 1,
    tx_count: 1,
  };
}

/** Esplora names scripts by the hash as it is computed. */
function listOf(index: ChainIndex, hash: string) {
  const electrum = Buffer.from(Buffer.from(hash, 'hex').toReversed()).toString('hex');
  const all = index.history(electrum).map(({ txid, height }) => ({
    txid,
    version: 2,
    status: height > 0 ? { confirmed: true, block_height: height } : { confirmed: false },
  }));
  return {
    waiting: all.filter(({ status }) => !status.confirmed),
    confirmed: all.filter(({ status }) => status.confirmed).toReversed(),
  };
}

function firstPage(index: ChainIndex, hash: string): readonly object[] {
  const { waiting, confirmed } = listOf(index, hash);
  return [...waiting, ...confirmed.slice(0, PAGE)];
}

function nextPage(index: ChainIndex, hash: string, last: string): readonly object[] {
  const { confirmed } = listOf(index, hash);
  const place = confirmed.findIndex(({ txid }) => txid === last);
  return place < 0 ? [] : confirmed.slice(place + 1, place + 1 + PAGE);
}
