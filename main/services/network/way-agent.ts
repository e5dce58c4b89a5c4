import { Agent } from 'node:http';
import { PassThrough, type Duplex } from 'node:stream';
import type { Destination } from './destination.ts';
import type { NetworkCode } from './network-fault.ts';
import type { Way } from './open-way.ts';

/** Silence after which a server counts as gone. */
export const SILENCE_MS = 20_000;
/** As a browser has for one server. */
const CONNECTIONS = 6;

/** Carries a fault of ours through Node's HTTP client. */
export class WayError extends Error {
  readonly fault: NetworkCode;
  constructor(fault: NetworkCode) {
    super(fault);
    this.fault = fault;
  }
}

/** Lets Node's HTTP client have its connections from the one door and nowhere else. */
export class WayAgent extends Agent {
  readonly #way: Way;
  readonly #destination: Destination;

  constructor(way: Way, destination: Destination) {
    super({ keepAlive: true, maxSockets: CONNECTIONS, timeout: SILENCE_MS });
    this.#way = way;
    this.#destination = destination;
  }

  override createConnection(
    options: { readonly signal?: AbortSignal },
    done?: (error: Error | null, socket: Duplex) => void,
  ): undefined {
    const signal = options.signal ?? AbortSignal.timeout(SILENCE_MS);
    if (done !== undefined) void this.#open(signal, done);
  }

  async #open(
    signal: AbortSignal,
    done: (error: Error | null, socket: Duplex) => void,
  ): Promise<void> {
    const opened = await this.#way.open(this.#destination, 'http', signal);
    if (opened.ok) done(null, opened.value);
    // Node looks at the error first; its type has no form for "no socket".
    else done(new WayError(opened.error), new PassThrough());
  }
}
