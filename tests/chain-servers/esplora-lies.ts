import type { ChainCode } from '../../main/services/chain/chain-fault.ts';
import { drip, flood } from './drip-and-flood.ts';
import { blocksOf, type EsploraLie } from './esplora-liar.ts';
import { makeTinyChain } from './tiny-chain.ts';

const chain = makeTinyChain();

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

/** The same for a server with the shape of Esplora. */
export const ESPLORA_LIES: readonly (readonly [string, EsploraLie, ChainCode])[] = [
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
