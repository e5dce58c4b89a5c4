import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { newFolder } from '../../support/new-folder.ts';

const CHILD = resolve(import.meta.dirname, 'vault-child.ts');
/** What Node made of the sources: a start takes a third less of processor time with it. */
const COMPILE_CACHE = resolve(import.meta.dirname, '../../../node_modules/.cache/headless');
/** A disk in memory, where there is one: it has the same calls and no waiting. */
const MEMORY = '/dev/shm';

const replySchema = v.looseObject({
  state: v.optional(v.string()),
  price: v.optional(v.nullable(v.number())),
  saved: v.optional(v.number()),
  refused: v.optional(v.nullable(v.string())),
});
export type VaultReply = v.InferOutput<typeof replySchema>;

/** A process that holds one vault and obeys (vault-child.ts). */
export type VaultProcess = {
  readonly pid: number;
  readonly isAlive: () => boolean;
  readonly open: (folder: string) => Promise<VaultReply>;
  readonly save: (price: number, size: number) => Promise<VaultReply>;
  readonly look: () => Promise<VaultReply>;
  readonly close: () => Promise<VaultReply>;
  /** Highest price of which the process has said that it is saved. */
  readonly acknowledged: () => number;
  /** The thread that makes the calls of files: there is one, so that they come in one order. */
  readonly fileThread: () => number;
  readonly kill: () => Promise<void>;
  readonly end: () => Promise<void>;
};

export function startVaultProcess(under: readonly string[] = []): VaultProcess {
  const args = [...under, process.execPath, CHILD];
  const child = spawn(args[0] ?? process.execPath, args.slice(1), {
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE, UV_THREADPOOL_SIZE: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting: ((reply: VaultReply) => void)[] = [];
  let acknowledged = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const reply = v.parse(replySchema, JSON.parse(line));
    acknowledged = Math.max(acknowledged, reply.saved ?? 0);
    waiting.shift()?.(reply);
  });
  // A killed process breaks the pipe that is being written to.
  child.stdin.on('error', () => undefined);
  const gone = once(child, 'exit');
  child.on('exit', () => {
    for (const give of waiting.splice(0)) give({});
  });
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;
  const ask = (order: object): Promise<VaultReply> => {
    if (!isAlive()) return Promise.resolve({});
    child.stdin.write(`${JSON.stringify(order)}\n`);
    return new Promise((give) => waiting.push(give));
  };
  const pid = child.pid ?? 0;
  return {
    pid,
    isAlive,
    open: (folder) => ask({ do: 'open', folder }),
    save: (price, size) => ask({ do: 'save', price, size }),
    look: () => ask({ do: 'look' }),
    close: () => ask({ do: 'close' }),
    acknowledged: () => acknowledged,
    fileThread: () => threadNamed(pid, 'libuv-worker'),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    end: async () => {
      child.stdin.end();
      await gone;
    },
  };
}

/** A new folder on a disk in memory where this system has one. */
export function quickFolder(): string {
  return existsSync(MEMORY) ? newFolder(MEMORY) : newFolder();
}

function threadNamed(pid: number, name: string): number {
  const tasks = `/proc/${pid}/task`;
  const found = readdirSync(tasks).find(
    (thread) => readFileSync(join(tasks, thread, 'comm'), 'utf8').trim() === name,
  );
  if (found === undefined) throw new Error(`${pid} has no thread ${name}`);
  return Number(found);
}
