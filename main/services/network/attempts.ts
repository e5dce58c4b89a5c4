import type { Destination } from './destination.ts';
import type { NetworkCode } from './network-fault.ts';

/** One connection that was tried or made in this run, so that everybody can see whom the app talked to. */
export type Attempt = {
  readonly host: string;
  readonly port: number;
  readonly viaProxy: boolean;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** `open` while it lasts, `ended` when nothing went wrong. */
  readonly outcome: NetworkCode | 'open' | 'ended';
};

type Traffic = Pick<Attempt, 'bytesSent' | 'bytesReceived'>;

/** Follows a connection to its end. */
export type AttemptRecord = {
  readonly follow: (traffic: () => Traffic) => void;
  readonly end: (outcome: NetworkCode | 'ended') => void;
};

/** The newest are kept. */
const MOST = 500;

export type Attempts = {
  readonly list: () => readonly Attempt[];
  readonly start: (destination: Destination, at: Date) => AttemptRecord;
};

/** A list in memory, newest first. Nothing of it reaches the disk. */
export function openAttempts(): Attempts {
  const kept: (() => Attempt)[] = [];
  return {
    list: () => kept.map((read) => read()).toReversed(),
    start: ({ host, port, proxy }, at) => {
      const who = { host, port, viaProxy: proxy !== null, at: at.toISOString() };
      let traffic = (): Traffic => ({ bytesSent: 0, bytesReceived: 0 });
      let outcome: Attempt['outcome'] = 'open';
      kept.push(() => ({ ...who, ...traffic(), outcome }));
      if (kept.length > MOST) kept.shift();
      return {
        follow: (live) => {
          traffic = live;
        },
        end: (ending) => {
          const last = traffic();
          traffic = () => last;
          outcome = ending;
        },
      };
    },
  };
}
