import * as v from 'valibot';
import { GENESIS_HASHES } from '../../../domain/chain/genesis-blocks.ts';
import { readBlockHeader } from '../../../domain/chain/block-header.ts';
import { readHex } from '../../../domain/chain/hex-bytes.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { Network as ChainName } from '../../../domain/wallet/inspection.ts';
import type { Destination } from '../../network/destination.ts';
import type { Network } from '../../network/network.ts';
import type { ChainNotice, ServerIdentity, Tip } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import * as replies from './electrum-replies.ts';
import {
  openElectrumSession,
  type ElectrumCall,
  type ElectrumSession,
  type Notice,
} from './electrum-session.ts';
import type { ElectrumAnswer } from './waiting-answers.ts';

/** Who we are, and the versions that we speak. Says nothing about the user or the system. */
const GREETING = ['holdfast', ['1.4', '1.6']] as const;
const KNOWN_VERSION = /^1\.(?:4|5|6)(?:\.\d{1,3})?$/;
/** A session that has shaken hands: the right language, the right network, and a tip that is kept up to date. */
export type ElectrumLink = {
  readonly identity: ServerIdentity;
  readonly tip: () => Tip;
  readonly setTip: (tip: Tip) => void;
  /** Script hashes whose changes the server announces. */
  readonly subscribed: Set<string>;
  readonly session: ElectrumSession;
};

export type LinkOptions = {
  readonly network: Network;
  readonly destination: Destination;
  readonly chain: ChainName;
  readonly limitMs: number;
  readonly notify: (notice: ChainNotice) => void;
};

/** Connects and shakes hands, all within one limit. */
export async function openElectrumLink(
  options: LinkOptions,
  given: AbortSignal,
): Promise<Result<ElectrumLink, ChainFault>> {
  const signal = AbortSignal.any([given, AbortSignal.timeout(options.limitMs)]);
  const subscribed = new Set<string>();
  let tip: Tip | null = null;
  const onNotice = (notice: Notice): boolean => {
    const news = readNotice(notice);
    if (news === null || (news.kind === 'script' && !subscribed.has(news.scriptHash))) return false;
    if (news.kind === 'tip') tip = news.tip;
    options.notify(news);
    return true;
  };
  const onEnd = (fault: ChainFault): void => options.notify({ kind: 'ended', fault });
  const opened = await openElectrumSession(
    options.network,
    options.destination,
    { limitMs: options.limitMs, onNotice, onEnd },
    signal,
  );
  if (!opened.ok) return opened;
  const session = opened.value;
  const greeted = await shakeHands(session, options.chain, signal);
  if (!greeted.ok) {
    session.end(greeted.error);
    return greeted;
  }
  const first = greeted.value.tip;
  return succeed({
    session,
    subscribed,
    identity: greeted.value.identity,
    tip: () => tip ?? first,
    setTip: (next) => {
      tip = next;
    },
  });
}

async function shakeHands(
  session: ElectrumSession,
  chain: ChainName,
  signal: AbortSignal,
): Promise<Result<{ readonly identity: ServerIdentity; readonly tip: Tip }, ChainFault>> {
  // By protocol 1.6 the version comes first and alone.
  const version = await askOne(session, ['server.version', ...GREETING], replies.version, signal);
  if (!version.ok) return fail(asProtocolFault(version.error));
  const [software, protocol] = version.value;
  if (!KNOWN_VERSION.test(protocol)) return fail({ code: 'wrong_protocol' });
  const first = await askOne(session, ['blockchain.block.header', 0], replies.header, signal);
  if (!first.ok) return first;
  const genesisHash = readBlockHeader(readHex(first.value) ?? new Uint8Array())?.hash ?? '';
  if (!GENESIS_HASHES[chain].includes(genesisHash))
    return fail({ code: 'server_on_other_network' });
  const tip = await askOne(session, ['blockchain.headers.subscribe'], replies.tip, signal);
  if (!tip.ok) return tip;
  return succeed({ identity: { software, protocol, genesisHash }, tip: asTip(tip.value) });
}

/** Nonsense in answer to the very first request means that something else listens there. */
function asProtocolFault(fault: ChainFault): ChainFault {
  return fault.code === 'bad_reply' || fault.code === 'server_error'
    ? { code: 'wrong_protocol' }
    : fault;
}

/** Asks one thing, and takes only an answer of the right form; a wrong one ends the session. */
export async function askOne<T>(
  session: ElectrumSession,
  call: ElectrumCall,
  schema: v.GenericSchema<unknown, T>,
  signal: AbortSignal,
): Promise<Result<T, ChainFault>> {
  const all = await askAll(session, [call], schema, signal);
  if (!all.ok) return all;
  const [first] = all.value;
  return first === undefined ? fail({ code: 'server_error' }) : succeed(first.value);
}

/** Asks many; undefined where the server refuses one. A single answer of a wrong form spoils all. */
export async function askAll<T>(
  session: ElectrumSession,
  calls: readonly ElectrumCall[],
  schema: v.GenericSchema<unknown, T>,
  signal: AbortSignal,
): Promise<Result<readonly ({ readonly value: T } | undefined)[], ChainFault>> {
  const answers = await session.ask(calls, signal);
  if (!answers.ok) return answers;
  const values: ({ readonly value: T } | undefined)[] = [];
  for (const answer of answers.value) {
    const value = read(answer, schema);
    if (value === null) {
      const fault = { code: 'bad_reply' } as const;
      session.end(fault);
      return fail(fault);
    }
    values.push(value);
  }
  return succeed(values);
}

function read<T>(
  answer: ElectrumAnswer,
  schema: v.GenericSchema<unknown, T>,
): { readonly value: T } | undefined | null {
  if (answer.kind === 'refused') return undefined;
  const parsed = v.safeParse(schema, answer.value);
  return parsed.success ? { value: parsed.output } : null;
}

function readNotice({ method, params }: Notice): Exclude<ChainNotice, { kind: 'ended' }> | null {
  if (method === 'blockchain.headers.subscribe') {
    const tip = v.safeParse(replies.tipNotice, params);
    return tip.success ? { kind: 'tip', tip: asTip(tip.output[0]) } : null;
  }
  const news = v.safeParse(replies.statusNotice, params);
  const isScript = method === 'blockchain.scripthash.subscribe' && news.success;
  return isScript ? { kind: 'script', scriptHash: news.output[0] } : null;
}

/** A tip as the interface has it. */
export function asTip({ height, hex }: v.InferOutput<typeof replies.tip>): Tip {
  return { heightBlocks: height, headerHex: hex };
}
