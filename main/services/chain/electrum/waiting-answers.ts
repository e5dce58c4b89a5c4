import { randomInt } from 'node:crypto';
import type { ChainFault } from '../chain-fault.ts';

/** What came back for one request: not yet looked at, or a plain no. */
export type ElectrumAnswer =
  | { readonly kind: 'result'; readonly value: unknown }
  /** `words` are the server's own, to be named and then forgotten. */
  | { readonly kind: 'refused'; readonly words: string };

/** An answer, and the id of the request that it is for. */
export type Answer = {
  readonly kind: 'answer';
  readonly id: number;
  readonly answer: ElectrumAnswer;
};

/** An answer, or why none will come. */
export type Outcome = ElectrumAnswer | ChainFault;
/** What the answers to one question may still take up; less with every answer. */
export type Room = { bytes: number };

/** Questions that wait for their answers. */
export type Waiting = {
  readonly expect: (
    count: number,
    room: Room,
  ) => {
    readonly firstId: number;
    readonly answers: readonly Promise<Outcome>[];
  };
  /** What is wrong with it; null for nothing. */
  readonly answer: (heard: Answer, length: number) => 'bad_reply' | 'too_large' | null;
  readonly giveUp: (fault: ChainFault) => void;
};

type Question = { readonly done: (outcome: Outcome) => void; readonly room: Room };

export function openWaiting(): Waiting {
  const waiting = new Map<number, Question>();
  // Not to be guessed, so that an answer sent beforehand finds no question.
  let lastId = randomInt(2 ** 40);
  return {
    expect: (count, room) => {
      const firstId = lastId + 1;
      lastId += count;
      const answers = Array.from({ length: count }, (_none, place) => {
        const answer = Promise.withResolvers<Outcome>();
        waiting.set(firstId + place, { done: answer.resolve, room });
        return answer.promise;
      });
      return { firstId, answers };
    },
    answer: ({ id, answer }, length) => {
      const asked = waiting.get(id);
      // An answer to nothing, or the second one to the same request: whom does it answer?
      if (asked === undefined) return 'bad_reply';
      waiting.delete(id);
      asked.done(answer);
      asked.room.bytes -= length;
      return asked.room.bytes < 0 ? 'too_large' : null;
    },
    giveUp: (fault) => {
      for (const { done } of waiting.values()) done(fault);
      waiting.clear();
    },
  };
}
