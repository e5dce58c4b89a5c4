import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import type { Socket } from 'node:net';
import { scriptHash } from '../../main/domain/chain/script-hash.ts';
import { historyStatus } from '../../main/domain/chain/history-status.ts';
import type { ChainBackend } from '../../main/services/chain/chain-backend.ts';
import type { ChainCode } from '../../main/services/chain/chain-fault.ts';
import { openElectrumBackend } from '../../main/services/chain/electrum/electrum-backend.ts';
import { openEsploraBackend } from '../../main/services/chain/esplora/esplora-backend.ts';
import { openNetwork } from '../../main/services/network/network.ts';
import {
  says,
  startElectrumLiar,
  type ElectrumLiar,
  type Lie,
} from '../chain-servers/electrum-liar.ts';
import { blocksOf, startEsploraLiar, type EsploraLie } from '../chain-servers/esplora-liar.ts';
import type { TestServer } from '../chain-servers/front.ts';
import { makeTinyChain } from '../chain-servers/tiny-chain.ts';

/** In the app it is 30 seconds; the code is the same. Shorter where it is the limit itself that is looked at. */
const LIMIT_MS = 20_000;
const SHORT_LIMIT_MS = 500;
const chain = makeTinyChain();
const own = scriptHash(chain.script);
const before = usedBytes();
let told = 0;
let slowestMs = 0;

afterAll(() => {
  const grown = Math.round((usedBytes() - before) / 1e6);
  expect(grown).toBeLessThan(50);
  process.stdout.write(
    `Liar: ${told} behaviours, each ended by its name, the slowest after ${Math.round(slowestMs)} ms; memory grew by ${grown} MB\n`,
  );
});

/** What is in use once the rubbish is gone. */
function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Asks everything there is to ask, until something is refused. */
async function askEverything(backend: ChainBackend): Promise<ChainCode | 'believed'> {
  const signal = new AbortController().signal;
  const entry = { txid: chain.txid, height: chain.height };
  const questions = [
    () => backend.identify(signal),
    () => backend.tip(signal),
    () => backend.headers(0, 6, signal),
    () => backend.history([chain.script], signal),
    () => backend.transactions([entry], signal),
    () => backend.merkle(entry, signal),
    () => backend.feeEstimate(6, signal),
    () => backend.broadcast(chain.hex, signal),
  ];
  for (const ask of questions) {
    const answer = await ask();
    if (!answer.ok) return answer.error.code;
  }
  return 'believed';
}

function limitFor(code: ChainCode): number {
  return code === 'timeout' ? SHORT_LIMIT_MS : LIMIT_MS;
}

async function face(
  starting: Promise<TestServer>,
  open: (common: Parameters<typeof openElectrumBackend>[0]) => ChainBackend,
  limitMs = LIMIT_MS,
): Promise<ChainCode | 'believed'> {
  const server = await starting;
  const destination = {
    host: '127.0.0.1',
    port: server.port,
    tls: 'off',
    pin: null,
    proxy: null,
  } as const;
  const network = openNetwork({ allowed: () => [destination], now: () => new Date() });
  const backend = open({ network, destination, chain: 'regtest', limitMs });
  const started = performance.now();
  const code = await askEverything(backend);
  slowestMs = Math.max(slowestMs, performance.now() - started);
  told += 1;
  backend.close();
  network.close();
  await server.stop();
  return code;
}

const lying = (method: string, lie: Lie): ElectrumLiar => ({ lies: { [method]: lie } });
const instead = (method: string, result: unknown): ElectrumLiar =>
  lying(method, (id) => says(id, result));
const raw = (method: string, result: string): ElectrumLiar =>
  lying(method, (id) => `{"jsonrpc":"2.0","id":${id},"result":${result}}\n`);
const HISTORY = 'blockchain.scripthash.get_history';
const SUBSCRIBE = 'blockchain.scripthash.subscribe';
const HEADERS = 'blockchain.block.headers';
const TIP = 'blockchain.headers.subscribe';
const MERKLE = 'blockchain.transaction.get_merkle';
const GET = 'blockchain.transaction.get';
const FEE = 'blockchain.estimatefee';
const SEND = 'blockchain.transaction.broadcast';
/** A history with a status to match, so that only the history itself is wrong. */
const history = (
  entries: readonly { readonly tx_hash: string; readonly height: number }[],
): ElectrumLiar => ({
  lies: {
    [SUBSCRIBE]: (id) =>
      says(id, historyStatus(entries.map(({ tx_hash, height }) => ({ txid: tx_hash, height })))),
    [HISTORY]: (id) => says(id, entries),
  },
});
const merkle = (change: object): ElectrumLiar =>
  lying(MERKLE, (id, honest) => says(id, { ...(honest as object), ...change }));
const notices = (id: number, line: string, count: number, result: unknown): string =>
  `${line.repeat(count)}${says(id, result)}`;
const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;

const ELECTRUM: readonly (readonly [string, ElectrumLiar, ChainCode])[] = [
  ['silence', { talk: () => undefined }, 'timeout'],
  ['hangs up at once', { talk: (socket) => void socket.end() }, 'connection_closed'],
  ['resets the connection', { talk: (socket) => void socket.resetAndDestroy() }, 'connection_closed'],
  ['a web page', { talk: (socket) => void socket.write('HTTP/1.1 200 OK\r\n\r\n<html></html>\n') }, 'wrong_protocol'],
  ['a byte at a time, for ever', { talk: drip }, 'timeout'],
  ['a line without end', { talk: (socket) => flood(socket, 'x'.repeat(1 << 20)) }, 'too_large'],
  ['answers before anything is asked', { talk: (socket) => void socket.write(says(1, ['x', '1.4'])) }, 'wrong_protocol'],
  ['a flood of notices', { talk: (socket) => flood(socket, '{"method":"blockchain.headers.subscribe","params":[]}\n'.repeat(1000)) }, 'too_many_messages'],
  ['no JSON', lying('server.version', () => 'hello\n'), 'wrong_protocol'],
  ['JSON that breaks off', lying('server.version', (id) => `{"id":${id},"result":["x"\n`), 'wrong_protocol'],
  ['only a number', lying('server.version', () => '7\n'), 'wrong_protocol'],
  ['nested fifty thousand deep', raw('server.version', deep), 'wrong_protocol'],
  ['an error to the greeting', lying('server.version', (id) => `{"id":${id},"error":{"code":1,"message":"no"}}\n`), 'wrong_protocol'],
  ['an old version', instead('server.version', ['x', '1.2']), 'wrong_protocol'],
  ['a version to come', instead('server.version', ['x', '2.0']), 'wrong_protocol'],
  ['a version that is no text', instead('server.version', ['x', 1.4]), 'wrong_protocol'],
  ['a name of a megabyte', instead('server.version', ['x'.repeat(1 << 20), '1.4']), 'wrong_protocol'],
  ['the main network instead of this one', instead('blockchain.block.header', '0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c'), 'server_on_other_network'],
  ['a first block that is none', instead('blockchain.block.header', 'ff'.repeat(80)), 'server_on_other_network'],
  ['a header of 79 bytes', instead('blockchain.block.header', 'ff'.repeat(79)), 'bad_reply'],
  ['a reply to another request', lying(TIP, (id, honest) => says(id + 1000, honest)), 'bad_reply'],
  ['a reply to no request', lying(TIP, (id, honest) => says(id, honest).replace(`"id":${id}`, '"id":null')), 'bad_reply'],
  ['the same reply twice', lying(TIP, (id, honest) => says(id, honest).repeat(2)), 'bad_reply'],
  ['a request of its own', lying(TIP, (id) => `{"id":${id},"method":"do.this","params":[]}\n`), 'bad_reply'],
  ['an id as text', lying(TIP, (id, honest) => says(id, honest).replace(`"id":${id}`, `"id":"${id}"`)), 'bad_reply'],
  ['a list of replies', lying(TIP, (id, honest) => `[${says(id, honest).trim()}]\n`), 'bad_reply'],
  ['a height below zero', lying(TIP, (id, honest) => says(id, { ...(honest as object), height: -1 })), 'bad_reply'],
  ['a height of 2^53 + 1', raw(TIP, `{"height":9007199254740993,"hex":"${chain.headers[5]}"}`), 'bad_reply'],
  ['a height of 1e309', raw(TIP, `{"height":1e309,"hex":"${chain.headers[5]}"}`), 'bad_reply'],
  ['a height as text', raw(TIP, `{"height":"5","hex":"${chain.headers[5]}"}`), 'bad_reply'],
  ['a height with a comma', raw(TIP, `{"height":1,5}`), 'bad_reply'],
  ['NaN', raw(TIP, `{"height":NaN}`), 'bad_reply'],
  ['nothing but __proto__', raw(TIP, '{"__proto__":{"height":5,"hex":""}}'), 'bad_reply'],
  ['a missing field', raw(TIP, '{"height":5}'), 'bad_reply'],
  ['more headers than asked for', instead(HEADERS, { count: 7, max: 2016, hex: chain.headers.join('') + (chain.headers[0] ?? '') }), 'bad_reply'],
  ['a wrong count of headers', lying(HEADERS, (id, honest) => says(id, { ...(honest as object), count: 5 })), 'bad_reply'],
  ['half a header', instead(HEADERS, { count: 1, max: 2016, hex: 'ab' }), 'bad_reply'],
  ['a status that is none', instead(SUBSCRIBE, 'used'), 'bad_reply'],
  ['a status that does not fit the history', instead(SUBSCRIBE, 'ab'.repeat(32)), 'contradiction'],
  ['a transaction withheld from the history', instead(HISTORY, []), 'contradiction'],
  ['a height that is none', history([{ tx_hash: chain.txid, height: -2 }]), 'bad_reply'],
  ['a block beyond the tip', history([{ tx_hash: chain.txid, height: 6 }]), 'height_beyond_tip'],
  ['the same transaction twice', history([{ tx_hash: chain.txid, height: 3 }, { tx_hash: chain.txid, height: 4 }]), 'bad_reply'],
  ['an id that is no hash', instead(HISTORY, [{ tx_hash: '../../etc/passwd', height: 3 }]), 'bad_reply'],
  ['notices about scripts of others', lying(HISTORY, (id, honest) => notices(id, `${JSON.stringify({ method: SUBSCRIBE, params: ['cd'.repeat(32), null] })}\n`, 30, honest)), 'too_many_messages'],
  ['no end of notices about a script of ours', lying(HISTORY, (id, honest) => notices(id, `${JSON.stringify({ method: SUBSCRIBE, params: [own, null] })}\n`, 3000, honest)), 'too_many_messages'],
  ["a stranger's transaction", instead(GET, chain.stranger.hex), 'wrong_transaction'],
  ['a transaction with another amount', lying(GET, (id, honest) => says(id, String(honest).replace('50c3', '51c3'))), 'wrong_transaction'],
  ['a transaction that breaks off', lying(GET, (id, honest) => says(id, String(honest).slice(0, -2))), 'bad_reply'],
  ['a transaction as an object', instead(GET, { hex: chain.hex }), 'bad_reply'],
  ['a transaction withheld', lying(GET, (id) => `{"id":${id},"error":{"code":2,"message":"no such"}}\n`), 'transaction_unknown'],
  ['a transaction of ten megabytes', instead(GET, 'ab'.repeat(5_000_000)), 'bad_reply'],
  ['a proof for another block', merkle({ block_height: 4 }), 'contradiction'],
  ['a proof of thirty-one levels', merkle({ merkle: Array.from({ length: 31 }, () => 'ab'.repeat(32)) }), 'bad_reply'],
  ['a place below zero', merkle({ pos: -1 }), 'bad_reply'],
  ['a place with a fraction', merkle({ pos: 0.5 }), 'bad_reply'],
  ['a proof with a short hash', merkle({ merkle: ['ab'] }), 'bad_reply'],
  ['a proof refused', lying(MERKLE, (id) => `{"id":${id},"error":"no"}\n`), 'server_error'],
  ['a fee of a coin', instead(FEE, 1), 'fee_unbelievable'],
  ['a fee below zero', instead(FEE, -0.5), 'bad_reply'],
  ['a fee of nothing', instead(FEE, 0), 'bad_reply'],
  ['a fee as text', instead(FEE, '0.0001'), 'bad_reply'],
  ['another id for what was sent', instead(SEND, chain.stranger.txid), 'contradiction'],
  ['a broadcast refused', lying(SEND, (id) => `{"id":${id},"error":{"code":1,"message":"x"}}\n`), 'broadcast_refused'],
  ['silence in the middle', lying(HISTORY, () => ''), 'timeout'],
]; // prettier-ignore

function drip(socket: Socket): void {
  const timer = setInterval(() => socket.write('x'), 40);
  socket.once('close', () => clearInterval(timer));
}

function flood(socket: Socket, piece: string): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(piece));
    if (!socket.destroyed) socket.once('drain', more);
  };
  more();
}

const page = (entries: readonly object[]): string => JSON.stringify(entries);
const confirmed = (height: unknown): object => ({ confirmed: true, block_height: height });
const txs = /\/txs$/;
const block = (change: object): EsploraLie => [
  /^\/blocks\/\d+$/,
  JSON.stringify(blocksOf(chain).map((one) => (one['height'] === 2 ? { ...one, ...change } : one))),
];
const many = Array.from({ length: 25 }, (_none, place) => ({
  txid: place.toString(16).padStart(64, '0'),
  status: confirmed(3),
}));
const status = (code: number, headers = {}): EsploraLie => [
  /./,
  (reply) => reply.writeHead(code, headers).end(),
];

const ESPLORA: readonly (readonly [string, EsploraLie, ChainCode])[] = [
  ['silence', [/./, () => undefined], 'timeout'],
  ['hangs up', [/./, (reply) => reply.destroy()], 'connection_closed'],
  ['a page of HTML', [/./, '<html>Welcome</html>'], 'wrong_protocol'],
  ['a body that drips', [/./, (reply) => drip(reply.writeHead(200) as never)], 'timeout'],
  ['a redirect to the same server', status(301, { location: '/elsewhere' }), 'redirected'],
  ['a redirect to another host', status(302, { location: 'http://127.0.0.1:1/' }), 'redirected'],
  ['a redirect to a file', status(307, { location: 'file:///etc/passwd' }), 'redirected'],
  ['too many requests, for ever', status(429), 'too_many_requests'],
  ['an error of the server', status(503), 'http_status'],
  ['a door that is shut', status(403), 'auth_failed'],
  ['a packed body', [/./, (reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end('x')], 'not_http'],
  ['half a gigabyte announced', [/./, (reply) => void reply.writeHead(200, { 'content-length': 500_000_000 }).write('x')], 'too_large'],
  ['a body without end', [/./, (reply) => flood(reply.writeHead(200) as never, 'x'.repeat(1 << 20))], 'too_large'],
  ['headers without end', [/./, (reply) => flood(reply.socket as never, 'HTTP/1.1 200 OK\r\nx: y\r\n'.padEnd(70_000, 'z'))], 'too_large'],
  ['another network', [/^\/block-height\/0$/, '000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f'], 'server_on_other_network'],
  ['a header that is not of that block', [/\/header$/, chain.headers[4] ?? ''], 'contradiction'],
  ['a tip that is no number', [/tip\/height$/, 'five'], 'bad_reply'],
  ['a tip below zero', [/tip\/height$/, '-1'], 'bad_reply'],
  ['a tip of 1e309', [/tip\/height$/, '1e309'], 'bad_reply'],
  ['a block with a changed nonce', block({ nonce: 7 }), 'contradiction'],
  ['a block with a changed root', block({ merkle_root: 'ab'.repeat(32) }), 'contradiction'],
  ['a block with another height', block({ height: 99 }), 'bad_reply'],
  ['a block without a root', block({ merkle_root: null }), 'bad_reply'],
  ['blocks as an object', [/^\/blocks\/\d+$/, '{}'], 'bad_reply'],
  ['a history that is no list', [txs, '{"0":{}}'], 'bad_reply'],
  ['a history with __proto__', [txs, '[{"__proto__":{"txid":"x"}}]'], 'bad_reply'],
  ['a block beyond the tip', [txs, page([{ txid: chain.txid, status: confirmed(6) }])], 'height_beyond_tip'],
  ['a height as text', [txs, page([{ txid: chain.txid, status: confirmed('3') }])], 'bad_reply'],
  ['confirmed, but nowhere', [txs, page([{ txid: chain.txid, status: { confirmed: true } }])], 'bad_reply'],
  ['the same transaction twice', [txs, page([{ txid: chain.txid, status: confirmed(3) }, { txid: chain.txid, status: confirmed(3) }])], 'bad_reply'],
  ['the same page for ever', [/\/txs/, page(many)], 'bad_reply'],
  ["a stranger's transaction", [/^\/tx\/.*\/hex$/, chain.stranger.hex], 'wrong_transaction'],
  ['a transaction that is no hex', [/^\/tx\/.*\/hex$/, 'hello'], 'bad_reply'],
  ['a transaction withheld', [/^\/tx\/.*\/hex$/, (reply) => reply.writeHead(404).end('no')], 'transaction_unknown'],
  ['a proof for another block', [/merkle-proof$/, JSON.stringify({ block_height: 2, merkle: chain.merkle, pos: 1 })], 'contradiction'],
  ['a proof with a place of 2^53 + 1', [/merkle-proof$/, `{"block_height":3,"merkle":[],"pos":9007199254740993}`], 'bad_reply'],
  ['a fee of ten thousand', [/fee-estimates/, '{"1":10000,"6":10000}'], 'fee_unbelievable'],
  ['a fee below zero', [/fee-estimates/, '{"6":-1}'], 'bad_reply'],
  ['a fee for no number of blocks', [/fee-estimates/, '{"soon":5}'], 'bad_reply'],
  ['another id for what was sent', [/^\/tx$/, chain.stranger.txid], 'contradiction'],
]; // prettier-ignore

describe('an Electrum server that lies', () => {
  it('is believed when it does not', async () => {
    expect(await face(startElectrumLiar(chain, {}), openElectrumBackend)).toBe('believed');
    told -= 1;
  });

  it.each(ELECTRUM)('%s', async (_name, liar, code) => {
    expect(await face(startElectrumLiar(chain, liar), openElectrumBackend, limitFor(code))).toBe(
      code,
    );
  });
});

describe('an Esplora server that lies', () => {
  const open = (common: Parameters<typeof openElectrumBackend>[0]): ChainBackend =>
    openEsploraBackend({ ...common, root: '' });

  it('is believed when it does not', async () => {
    expect(await face(startEsploraLiar(chain, []), open)).toBe('believed');
    told -= 1;
  });

  it.each(ESPLORA)('%s', async (_name, lie, code) => {
    expect(await face(startEsploraLiar(chain, [lie]), open, limitFor(code))).toBe(code);
  });
});

it('leaves no polluted object behind', () => {
  expect(Reflect.get({}, 'height')).toBeUndefined();
  expect(Reflect.get({}, 'txid')).toBeUndefined();
});
