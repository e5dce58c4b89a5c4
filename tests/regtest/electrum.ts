import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../support/new-folder.ts';
import { freePort } from './free-port.ts';
import { LIFELINE } from './lifeline.ts';

/** Longest wait for the first answer. */
const START_LIMIT_MS = 30_000;
const POLL_MS = 100;

/** An Electrum of our own, which serves its commands on the loopback interface and connects to no server but ours. */
export type Electrum = {
  /** Where wallet files may be laid. */
  readonly folder: string;
  /** The result of a command that has to succeed. */
  readonly call: <T>(
    command: string,
    params: Readonly<Record<string, string | number | boolean>>,
  ) => Promise<T>;
  readonly stop: () => Promise<void>;
};

/** Starts Electrum's daemon on a new folder: without a network, or with one server of ours and no other. */
export async function startElectrum(
  path: string,
  network: 'mainnet' | 'testnet' | 'regtest',
  serverPort: number | null = null,
): Promise<Electrum> {
  const folder = newFolder();
  const port = await freePort();
  const home = network === 'mainnet' ? folder : join(folder, network);
  mkdirSync(home, { recursive: true });
  const server = { server: `127.0.0.1:${serverPort}:t`, oneserver: true, auto_connect: false };
  const config = {
    // An older one is changed to ask for encryption.
    config_version: 3,
    rpcport: port,
    rpcuser: 'test',
    rpcpassword: 'test',
    check_updates: false,
    ...(serverPort === null ? {} : server),
  };
  writeFileSync(join(home, 'config'), JSON.stringify(config));
  const flag = network === 'mainnet' ? [] : [`--${network}`];
  const reach = serverPort === null ? ['--offline'] : [];
  const child = spawn(
    '/bin/sh',
    ['-c', LIFELINE, folder, path, ...flag, ...reach, '-D', folder, 'daemon'],
    // Whatever it writes beside its own folder goes with that folder.
    { env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder } },
  );
  let output = '';
  const listen = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.stdin.end();
    await once(child, 'exit');
  };
  const call = <T>(command: string, params: object): Promise<T> => request(port, command, params);
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(call))) {
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`Electrum did not start: ${output}`);
    }
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  return { folder, call, stop };
}

type Answer = { readonly result?: unknown; readonly error?: { readonly message: string } };

async function request<T>(port: number, method: string, params: object): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${port}`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('test:test').toString('base64')}` },
    body: JSON.stringify({ jsonrpc: '2.0', id: 0, method, params }),
  });
  const { result, error } = (await response.json()) as Answer;
  if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`);
  // Whoever calls knows what Electrum answers to this command.
  return result as T;
}

async function answers(
  call: (command: string, params: object) => Promise<unknown>,
): Promise<boolean> {
  try {
    await call('version', {});
    return true;
  } catch {
    return false;
  }
}
