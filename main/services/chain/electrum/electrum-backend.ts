import * as v from 'valibot';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { BackendLimits, ChainBackend, ChainNotice, ChainReply } from '../chain-backend.ts';
import type { ChainTransaction } from '../../../domain/chain/chain-transaction.ts';
import type { ChainFault } from '../chain-fault.ts';
import { checkTransaction, idOfOwn } from '../check-transaction.ts';
import { judgeCoinsPerKvb } from '../judge-fee-rate.ts';
import { refuseBroadcast } from '../refuse-broadcast.ts';
import { shuffle } from '../shuffle.ts';
import { askHistories } from './electrum-history.ts';
import {
  askAll,
  askOne,
  openElectrumLink,
  type ElectrumLink,
  type LinkOptions,
} from './electrum-link.ts';
import * as replies from './electrum-replies.ts';
import type { ElectrumSession } from './electrum-session.ts';

/** As many as a server gives at a time. */
const MOST_HEADERS = 2016;
/** So that one which does not exist is noticed before all are asked for. */
const TRANSACTIONS_AT_A_TIME = 1000;
/** All transactions that are asked for together, as bytes: 160,000 usual ones. */
const MOST_BYTES = 64 * 1024 * 1024;

type Ask<T> = (link: ElectrumLink) => Promise<Result<T, ChainFault>>;
type WithLink = <T>(signal: AbortSignal, ask: Ask<T>) => ChainReply<T>;

/** A server that speaks the Electrum protocol, 1.4 to 1.6. It is connected to when first asked, and again when it hung up. */
export function openElectrumBackend(
  options: Omit<LinkOptions, 'limitMs' | 'notify'> & BackendLimits,
): ChainBackend {
  let listener = (_notice: ChainNotice): void => undefined;
  const links = openLinks({ ...options, notify: (notice) => listener(notice) });
  const { withLink } = links;
  return {
    kind: 'electrum',
    identify: (signal) => withLink(signal, ({ identity }) => Promise.resolve(succeed(identity))),
    tip: (signal) => withLink(signal, (link) => Promise.resolve(succeed(link.tip()))),
    headers: (start, count, signal) =>
      withLink(signal, (link) => askHeaders(link, start, count, signal)),
    history: (scripts, signal, known = new Map()) =>
      withLink(signal, (link) => askHistories(link, scripts, known, signal)),
    transactions: (wanted, signal) =>
      withLink(signal, (link) => askTransactions(link, wanted, signal)),
    merkle: (wanted, signal) => withLink(signal, (link) => askMerkle(link, wanted, signal)),
    feeEstimate: (blocks, signal) => withLink(signal, (link) => askFee(link, blocks, signal)),
    broadcast: (hex, signal) => withLink(signal, (link) => send(link, hex, signal)),
    subscribe: (next) => {
      listener = next;
    },
    close: () => {
      listener = () => undefined;
      links.close();
    },
  };
}

/** One link at a time, opened when it is needed; those who come while it opens wait for it. */
function openLinks(options: LinkOptions): {
  readonly withLink: WithLink;
  readonly close: () => void;
} {
  let opening: Promise<Result<ElectrumLink, ChainFault>> | null = null;
  const current = async (signal: AbortSignal): Promise<Result<ElectrumLink, ChainFault>> => {
    const seen = opening;
    const before = seen === null ? null : await seen;
    if (before?.ok === true && !before.value.session.isOver()) return before;
    // Somebody else was quicker.
    if (opening !== seen) return current(signal);
    opening = openElectrumLink(options, signal);
    return opening;
  };
  return {
    withLink: async (signal, ask) => {
      const link = await current(signal);
      return link.ok ? ask(link.value) : link;
    },
    close: () => {
      void opening?.then((link) =>
        link.ok ? link.value.session.end({ code: 'cancelled' }) : null,
      );
      opening = null;
    },
  };
}

async function askHeaders(
  { session }: ElectrumLink,
  start: number,
  count: number,
  signal: AbortSignal,
): Promise<Result<readonly string[], ChainFault>> {
  const all: string[] = [];
  while (all.length < count) {
    const asked = Math.min(count - all.length, MOST_HEADERS);
    const call = ['blockchain.block.headers', start + all.length, asked] as const;
    const reply = await askOne(session, call, replies.headers, signal);
    if (!reply.ok) return reply;
    const { value } = reply;
    const got = 'headers' in value ? value.headers : (value.hex.match(/.{160}/g) ?? []);
    if (got.length !== value.count || got.length > asked) {
      const fault = { code: 'bad_reply' } as const;
      session.end(fault);
      return fail(fault);
    }
    all.push(...got);
    if (got.length < asked) break;
  }
  return succeed(all);
}

async function askTransactions(
  { session }: ElectrumLink,
  wanted: readonly { readonly txid: string }[],
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, ChainTransaction>, ChainFault>> {
  const txids = shuffle([...new Set(wanted.map(({ txid }) => txid))]);
  const found = new Map<string, ChainTransaction>();
  let bytes = 0;
  for (let from = 0; from < txids.length; from += TRANSACTIONS_AT_A_TIME) {
    const portion = txids.slice(from, from + TRANSACTIONS_AT_A_TIME);
    const asked = await askPortion(session, portion, signal);
    if (!asked.ok) return asked;
    for (const one of asked.value) {
      found.set(one.txid, one);
      bytes += one.bytes.length;
    }
    if (bytes > MOST_BYTES) return end(session, { code: 'too_large' });
  }
  return succeed(found);
}

async function askPortion(
  session: ElectrumSession,
  txids: readonly string[],
  signal: AbortSignal,
): Promise<Result<readonly ChainTransaction[], ChainFault>> {
  const calls = txids.map((txid) => ['blockchain.transaction.get', txid] as const);
  const raw = await askAll(session, calls, replies.rawTransaction, signal);
  if (!raw.ok) return raw;
  const found: ChainTransaction[] = [];
  for (const [place, txid] of txids.entries()) {
    const hex = raw.value[place];
    if (hex === undefined) return fail({ code: 'transaction_unknown' });
    const read = checkTransaction(hex.value, txid);
    if (!read.ok) return end(session, read.error);
    found.push(read.value);
  }
  return succeed(found);
}

function end(session: ElectrumSession, fault: ChainFault) {
  session.end(fault);
  return fail(fault);
}

async function askMerkle(
  { session }: ElectrumLink,
  { txid, height }: { readonly txid: string; readonly height: number },
  signal: AbortSignal,
) {
  const call = ['blockchain.transaction.get_merkle', txid, height] as const;
  const reply = await askOne(session, call, replies.merkle, signal);
  if (!reply.ok) return reply;
  const { merkle, pos, block_height: said } = reply.value;
  return said === height
    ? succeed({ kind: 'branch', merkle, pos } as const)
    : fail({ code: 'contradiction' } as const);
}

async function askFee(
  { session }: ElectrumLink,
  blocks: number,
  signal: AbortSignal,
): Promise<Result<number | null, ChainFault>> {
  const reply = await askOne(session, ['blockchain.estimatefee', blocks], replies.fee, signal);
  if (!reply.ok) return reply;
  return reply.value === -1 ? succeed(null) : judgeCoinsPerKvb(reply.value);
}

async function send(
  { session }: ElectrumLink,
  hex: string,
  signal: AbortSignal,
): Promise<Result<string, ChainFault>> {
  const own = idOfOwn(hex);
  if (own === null) return fail({ code: 'broadcast_refused' } as const);
  const answers = await session.ask([['blockchain.transaction.broadcast', hex]], signal);
  if (!answers.ok) return answers;
  const [answer] = answers.value;
  if (answer?.kind !== 'result') return refuseBroadcast(answer?.words ?? '');
  const txid = v.safeParse(replies.txid, answer.value);
  if (!txid.success) {
    const fault = { code: 'bad_reply' } as const;
    session.end(fault);
    return fail(fault);
  }
  return txid.output === own ? succeed(own) : fail({ code: 'contradiction' } as const);
}
