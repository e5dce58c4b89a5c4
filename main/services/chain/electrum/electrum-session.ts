import * as v from 'valibot';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { Destination } from '../../network/destination.ts';
import { nameAbort } from '../../network/name-abort.ts';
import type { Network } from '../../network/network.ts';
import type { ChainFault } from '../chain-fault.ts';
import { parseJson } from '../reply-shapes.ts';
import { message } from './electrum-replies.ts';
import { openLineSplitter } from './line-splitter.ts';
import {
  openWaiting,
  type Answer,
  type ElectrumAnswer,
  type Outcome,
  type Room,
  type Waiting,
} from './waiting-answers.ts';

/** A request: its method and what it takes. */
export type ElectrumCall = readonly [method: string, ...params: readonly unknown[]];

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
/** All answers to what is asked together: 160,000 usual transactions, in hex. */
const MOST_BYTES = 128 * 1024 * 1024;
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
    ask: (calls, signal) => {
      const room: Room = { bytes: MOST_BYTES };
      return askInPortions(calls, (portion) => {
        const over = inbox.over();
        if (over !== null) return fail(over);
        const { firstId, answers } = inbox.expect(portion.length, room);
        connection.send(writeCalls(portion, firstId));
        return answersTo(answers, inbox.end, signal, options.limitMs);
      });
    },
  });
}

/** Where answers find those who wait for them. */
type Inbox = {
  readonly data: (chunk: Uint8Array) => void;
  readonly end: (fault: ChainFault) => void;
  readonly over: () => ChainFault | null;
  readonly onceOver: (close: () => void) => void;
  readonly expect: Waiting['expect'];
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
    if (isFlood(counted, options.onNotice(heard))) end({ code: 'too_many_messages' });
  };
  const hear = (line: string): void => {
    const heard = readMessage(line);
    if (heard?.kind === 'notice') return notice(heard.notice);
    const code = heard === null ? 'bad_reply' : waiting.answer(heard, line.length);
    if (code !== null) end({ code });
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
    expect: (count, room) => {
      counted.notices = 0;
      return waiting.expect(count, room);
    },
  };
}

/** Counts one more. */
function isFlood(counted: { notices: number; stray: number }, isAskedFor: boolean): boolean {
  counted.notices += 1;
  counted.stray += isAskedFor ? 0 : 1;
  return counted.notices > MOST_NOTICES || counted.stray > MOST_STRAY;
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

type Message = { readonly kind: 'notice'; readonly notice: Notice } | Answer;

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
