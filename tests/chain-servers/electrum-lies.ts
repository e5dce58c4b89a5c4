import { historyStatus } from '../../main/domain/chain/history-status.ts';
import { scriptHash } from '../../main/domain/chain/script-hash.ts';
import type { ChainCode } from '../../main/services/chain/chain-fault.ts';
import { drip, flood } from './drip-and-flood.ts';
import { says, type ElectrumLiar, type Lie } from './electrum-liar.ts';
import { makeTinyChain } from './tiny-chain.ts';

const chain = makeTinyChain();
const own = scriptHash(chain.script);

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

/** What an Electrum server can do to whoever asks it everything, and what it is called then. */
export const ELECTRUM_LIES: readonly (readonly [string, ElectrumLiar, ChainCode])[] = [
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
