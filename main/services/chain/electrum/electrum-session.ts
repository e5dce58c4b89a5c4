import { randomInt } from 'node:crypto';
import * as v from 'valibot';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { Destination } from '../../network/destination.ts';
import { nameAbort } from '../../network/name-abort.ts';
import type { Network } from '../../network/network.ts';
import type { ChainFault } from '../chain-fault.ts';
import { parseJson } from '../reply-shapes.ts';
import { message } from './electrum-replies.ts';
import { openLineSplitter } from './line-splitter.ts';

/** A request: its method and what it takes. */
export type ElectrumCall = readonly [method: string, ...params: readonly unknown[]];

/** What came back for one request: not yet looked at, or a plain no. */
export type ElectrumAnswer =
  | { readonly kind: 'result'; readonly value: unknown }
  /** `words` are the server's own, to be named and then forgotten. */
  | { readonly kind: 'refused'; readonly words: string };

export type Notice = { readonly method: string; readonly params: unknown };

/** One connection. The first thing that goes wrong ends it, for everybody who waits. */
export type ElectrumSession = {
  /** Sends all at once; the answers in the order of the calls. */
  readonly ask: (
    calls: readonly ElectrumCall[],
    signal: AbortSignal,
  ) => Promise<Result<readonly ElectrumAnswer[], ChainFault>>;
  readonly isOver: () => boolean;
  readonly end: (fault: ChainFault) => void;
};

export type SessionOptions = {
  readonly limitMs: number;
  /** Says whether it is about something that was asked for. */
  readonly onNotice: (notice: Notice) => boolean;
  readonly onEnd: (fault: ChainFault) => void;
};

/** Longest line: a transaction of a whole block, in hex, with room to spare. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
/** Requests under way at a time; servers count more as an attack. */
const AT_A_TIME = 200;
/** Notices that may come before something is asked again. */
const MOST_NOTICES = 2000;
/** Notices about nothing that was ever asked for. */
const MOST_STRAY = 20;

/** Connects; nothing is asked yet. */
export async function openElectrumSession(
  network: Network,
  destination: Destination,
  options: SessionOptions,
  signal: AbortSignal,
): Promise<Result<ElectrumSession, ChainFault>> {
  const inbox = openInbox(options);
  const opened = await network.connect(destination, inbox, signal);
  if (!opened.ok) return opened;
  const connection = opened.value;
  inbox.onceOver(connection.close);
  if (inbox.over() !== null) connection.close();
  return succeed({
    isOver: () => inbox.over() !== null,
    end: inbox.end,
    ask: (calls, signal) =>
      askInPortions(calls, (portion) => {
        const over = inbox.over();
        if (over !== null) return fail(over);
        const { firstId, answers } = inbox.expect(portion.length);
        connection.send(writeCalls(portion, firstId));
        return answersTo(answers, inbox.end, signal, options.limitMs);
      }),
  });
}

type Outcome = ElectrumAnswer | ChainFault;

/** Where answers find those who wait for them. */
type Inbox = {
  readonly data: (chunk: Uint8Array) => void;
  readonly end: (fault: ChainFault) => void;
  readonly over: () => ChainFault | null;
  readonly onceOver: (close: () => void) => void;
  readonly expect: (count: number) => {
    readonly firstId: number;
    readonly answers: readonly Promise<Outcome>[];
  };
};

function openInbox(options: SessionOptions): Inbox {
  const waiting = openWaiting();
  const splitter = openLineSplitter(MAX_LINE_BYTES);
  const counted = { notices: 0, stray: 0 };
  let close = (): void => undefined;
  let over: ChainFault | null = null;
  const end = (fault: ChainFault): void => {
    if (over !== null) return;
    over = fault;
    close();
    waiting.giveUp(fault);
    options.onEnd(fault);
  };
  const notice = (heard: Notice): void => {
    counted.notices += 1;
    counted.stray += options.onNotice(heard) ? 0 : 1;
    if (isFlood(counted)) end({ code: 'too_many_messages' });
  };
  const hear = (line: string): void => {
    const heard = readMessage(line);
    if (heard?.kind === 'notice') return notice(heard.notice);
    // An answer to nothing, or the second one to the same request: whom does it answer?
    if (heard === null || !waiting.answer(heard.id, heard.answer)) end({ code: 'bad_reply' });
  };
  return {
    end,
    over: () => over,
    onceOver: (ending) => {
      close = ending;
    },
    data: (chunk) => {
      const lines = splitter.add(chunk);
      for (const line of lines ?? []) if (over === null) hear(line);
      if (lines === null) end({ code: 'too_large' });
    },
    expect: (count) => {
      counted.notices = 0;
      return waiting.expect(count);
    },
  };
}

function isFlood({ notices, stray }: { readonly notices: number; readonly stray: number }) {
  return notices > MOST_NOTICES || stray > MOST_STRAY;
}

type Waiting = Pick<Inbox, 'expect'> & {
  /** Whether anybody waited for it. */
  readonly answer: (id: number, outcome: Outcome) => boolean;
  readonly giveUp: (fault: ChainFault) => void;
};

function openWaiting(): Waiting {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  // Not to be guessed, so that an answer sent beforehand finds no question.
  let lastId = randomInt(2 ** 40);
  return {
    expect: (count) => {
      const firstId = lastId + 1;
      lastId += count;
      const answers = Array.from({ length: count }, (_none, place) => {
        const answer = Promise.withResolvers<Outcome>();
        waiting.set(firstId + place, answer.resolve);
        return answer.promise;
      });
      return { firstId, answers };
    },
    answer: (id, outcome) => {
      waiting.get(id)?.(outcome);
      return waiting.delete(id);
    },
    giveUp: (fault) => {
      for (const done of waiting.values()) done(fault);
      waiting.clear();
    },
  };
}

async function askInPortions(
  calls: readonly ElectrumCall[],
  ask: (
    portion: readonly ElectrumCall[],
  ) =>
    | Promise<Result<readonly ElectrumAnswer[], ChainFault>>
    | Result<readonly ElectrumAnswer[], ChainFault>,
): Promise<Result<readonly ElectrumAnswer[], ChainFault>> {
  const all: ElectrumAnswer[] = [];
  for (let from = 0; from < calls.length; from += AT_A_TIME) {
    const answers = await ask(calls.slice(from, from + AT_A_TIME));
    if (!answers.ok) return answers;
    all.push(...answers.value);
  }
  return succeed(all);
}

/** Waits within a limit. Who gives up ends the connection: a late answer would find nobody. */
async function answersTo(
  sent: readonly Promise<Outcome>[],
  end: (fault: ChainFault) => void,
  given: AbortSignal,
  limitMs: number,
): Promise<Result<readonly ElectrumAnswer[], ChainFault>> {
  const signal = AbortSignal.any([given, AbortSignal.timeout(limitMs)]);
  const giveUp = (): void => end({ code: nameAbort(signal) });
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp, { once: true });
  const answers: ElectrumAnswer[] = [];
  for (const answer of await Promise.all(sent)) {
    if ('code' in answer) {
      signal.removeEventListener('abort', giveUp);
      return fail(answer);
    }
    answers.push(answer);
  }
  signal.removeEventListener('abort', giveUp);
  return succeed(answers);
}

function writeCalls(calls: readonly ElectrumCall[], firstId: number): string {
  return calls
    .map(
      ([method, ...params], place) =>
        `${JSON.stringify({ jsonrpc: '2.0', id: firstId + place, method, params })}\n`,
    )
    .join('');
}

type Message =
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: ElectrumAnswer };

function readMessage(line: string): Message | null {
  const read = v.safeParse(message, parseJson(line));
  if (!read.success) return null;
  const { id, method, params, result, error } = read.output;
  if (method !== undefined) {
    return id === undefined || id === null ? { kind: 'notice', notice: { method, params } } : null;
  }
  if (typeof id !== 'number') return null;
  if (error !== undefined && error !== null) {
    return { kind: 'answer', id, answer: { kind: 'refused', words: wordsIn(error) } };
  }
  return { kind: 'answer', id, answer: { kind: 'result', value: result } };
}

/** An error is an object with a message, or with older servers bare text. */
function wordsIn(error: unknown): string {
  if (typeof error === 'string') return error;
  const told = v.safeParse(v.object({ message: v.string() }), error);
  return told.success ? told.output.message : '';
}
