import * as v from 'valibot';
import { fail, succeed, type Result } from '../result.ts';
import type { WalletChain } from './wallet-chain.ts';

/** Far beyond any wallet; what is larger was not written by this app. */
const MOST_TRANSACTIONS = 200_000;
const MOST_EVENTS = 1000;
/** A transaction is at most 4 million weight units, and so that many bytes (BIP-141). */
const LONGEST_HEX = 8_000_000;
const HIGHEST_BLOCK = 0xffffffff;
const HIGHEST_INDEX = 0x7fffffff;

const count = (most: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most));
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const hex = (longest: number) =>
  v.pipe(
    text(longest),
    v.regex(/^[0-9a-f]+$/),
    v.check((digits) => digits.length % 2 === 0),
  );
const time = v.pipe(text(40), v.isoTimestamp());
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const height = count(HIGHEST_BLOCK);
const seconds = count(0xffffffff);
const sats = v.pipe(v.number(), v.safeInteger());
const chain = v.picklist(['receive', 'change']);
const server = v.strictObject({ id: text(100), name: text(200) });

const entry = v.strictObject({
  txid: hash,
  hex: hex(LONGEST_HEX),
  block: v.nullable(
    v.strictObject({
      heightBlocks: height,
      isProven: v.boolean(),
      hash: v.nullable(hash),
      time: v.nullable(seconds),
    }),
  ),
  firstSeenAt: time,
  goneAt: v.nullable(time),
});

const address = v.strictObject({
  chain,
  index: count(HIGHEST_INDEX),
  scriptHex: hex(20_000),
  status: text(64),
});

const event = v.strictObject({
  id: text(100),
  kind: v.picklist([
    'deposit_seen',
    'deposit_proven',
    'spend_seen',
    'spend_proven',
    'reorged_away',
    'replaced',
    'address_reused',
    'dust_received',
    'changed_while_closed',
    'proof_refused',
    'servers_disagree',
  ]),
  at: time,
  txid: v.nullable(hash),
  valueSats: v.nullable(sats),
  seenAt: v.nullable(time),
});

const walletChain = v.strictObject({
  schema: v.literal(1),
  walletId: text(100),
  network: v.picklist(['mainnet', 'testnet', 'signet', 'regtest']),
  descriptor: text(100_000),
  syncedAt: time,
  server,
  tip: v.strictObject({ heightBlocks: height, hash, time: seconds, isStale: v.boolean() }),
  looked: v.strictObject({ receive: count(HIGHEST_INDEX + 1), change: count(HIGHEST_INDEX + 1) }),
  addresses: v.pipe(v.array(address), v.maxLength(MOST_TRANSACTIONS)),
  refused: v.pipe(
    v.array(v.strictObject({ txid: hash, heightBlocks: height, reason: text(60) })),
    v.maxLength(MOST_TRANSACTIONS),
  ),
  comparison: v.nullable(v.strictObject({ server, at: time, agrees: v.boolean() })),
  entries: v.pipe(v.array(entry), v.maxLength(MOST_TRANSACTIONS)),
  events: v.pipe(v.array(event), v.maxLength(MOST_EVENTS)),
});

/**
 * Reads what was stored of a wallet from the chain. Anything else is `unreadable`: it is fetched again rather than mended.
 */
export function readWalletChain(stored: unknown): Result<WalletChain, 'unreadable'> {
  const read = v.safeParse(walletChain, stored, { abortEarly: true });
  return read.success ? succeed(read.output) : fail('unreadable');
}
