import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../support/new-folder.ts';
import { freePort } from './free-port.ts';
import { LIFELINE } from './lifeline.ts';

/** Longest wait for the first answer. */
const START_LIMIT_MS = 30_000;
const POLL_MS = 50;

export type RpcReply<T = unknown> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

export type RpcCall = readonly [method: string, ...params: readonly unknown[]];

/** A bitcoind of our own, without any connection to the network. */
export type Bitcoind = {
  readonly rpcPort: number;
  readonly cookiePath: string;
  /** The result of a call that has to succeed. */
  readonly call: <T>(method: string, ...params: readonly unknown[]) => Promise<T>;
  /** The same for one wallet of the node. */
  readonly callWallet: <T>(
    wallet: string,
    method: string,
    ...params: readonly unknown[]
  ) => Promise<T>;
  /** Many calls in one request; the replies in their order. */
  readonly callAll: (calls: readonly RpcCall[]) => Promise<readonly RpcReply[]>;
  readonly stop: () => Promise<void>;
};

/** Starts bitcoind on a new folder. `main` never learns a block: it serves to read descriptors of the main network. */
export async function startBitcoind(
  path: string,
  chain: 'main' | 'regtest',
  more: readonly string[] = [],
): Promise<Bitcoind> {
  const folder = newFolder();
  const port = await freePort();
  const purpose = chain === 'main' ? '-prune=550' : '-fallbackfee=0.0001';
  const child = spawn('/bin/sh', [
    '-c',
    LIFELINE,
    folder,
    path,
    `-chain=${chain}`,
    `-datadir=${folder}`,
    `-rpcport=${port}`,
    '-rpcbind=127.0.0.1',
    '-rpcallowip=127.0.0.1',
    '-server=1',
    '-connect=0',
    '-listen=0',
    '-dnsseed=0',
    '-blocksonly=1',
    '-dbcache=4',
    '-keypool=20',
    '-unsafesqlitesync=1',
    '-printtoconsole=0',
    purpose,
    ...more,
  ]);
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.stdin.end();
    await once(child, 'exit');
  };
  const cookie = join(folder, chain === 'main' ? '.cookie' : 'regtest/.cookie');
  const post = (body: unknown, path = ''): Promise<unknown> =>
    request(`http://127.0.0.1:${port}/${path}`, cookie, body);
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(post))) {
    if (Date.now() > deadline || /^Error/m.test(complaint)) {
      await stop();
      throw new Error(`bitcoind did not start: ${complaint}`);
    }
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  return { ...callsOver(post), rpcPort: port, cookiePath: cookie, stop };
}

type Post = (body: unknown, path?: string) => Promise<unknown>;

type RpcAnswer = {
  readonly id: number;
  readonly result: unknown;
  readonly error: { readonly code: number; readonly message: string } | null;
};

function callsOver(post: Post): Omit<Bitcoind, 'stop' | 'rpcPort' | 'cookiePath'> {
  const one = async <T>(path: string, [method, ...params]: RpcCall): Promise<T> => {
    const { result, error } = (await post({ id: 0, method, params }, path)) as RpcAnswer;
    if (error !== null) throw new Error(`${method}: ${error.message}`);
    // Whoever calls knows what bitcoind answers to this method.
    return result as T;
  };
  return {
    call: (method, ...params) => one('', [method, ...params]),
    callWallet: (wallet, method, ...params) =>
      one(`wallet/${encodeURIComponent(wallet)}`, [method, ...params]),
    callAll: async (calls) => {
      const body = calls.map(([method, ...params], id) => ({ id, method, params }));
      const answers = (await post(body)) as readonly RpcAnswer[];
      return answers
        .toSorted((a, b) => a.id - b.id)
        .map(({ result, error }) =>
          error === null ? { ok: true, value: result } : { ok: false, error: error.message },
        );
    },
  };
}

async function request(url: string, cookie: string, body: unknown): Promise<unknown> {
  const credentials = Buffer.from(readFileSync(cookie, 'utf8')).toString('base64');
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** Ready: the cookie is there, the port is open, and the warm-up is over. */
async function answers(post: Post): Promise<boolean> {
  try {
    const { error } = (await post({ id: 0, method: 'getblockcount', params: [] })) as RpcAnswer;
    return error === null;
  } catch {
    return false;
  }
}
