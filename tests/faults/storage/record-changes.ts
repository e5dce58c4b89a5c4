import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { DiskChange } from './disk-model.ts';
import { quickFolder } from './vault-process.ts';

/** A change of the disk; that the program told of a save by its price; what was to be recorded. */
export type Recorded =
  | DiskChange
  | { readonly does: 'tell'; readonly price: number }
  | { readonly does: 'begin'; readonly root: string; readonly saves: number };

const CALLS = 'openat,write,fsync,fdatasync,rename,link,unlink,mkdir';

/** Everything that a process changes below a folder while something works, in the order in which it was done. */
export async function recordChanges(
  strace: string,
  { pid, root }: { readonly pid: number; readonly root: string },
  work: () => Promise<void>,
): Promise<readonly Recorded[]> {
  const log = join(quickFolder(), 'trace');
  const options = ['-f', '-y', '-xx', '-s', '1000000', '-e', `trace=${CALLS}`, '-o', log];
  const tracer = spawn(strace, [...options, '-p', String(pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = once(tracer, 'exit');
  await Promise.race([once(createInterface({ input: tracer.stderr }), 'line'), gone]);
  await work();
  tracer.kill('SIGINT');
  await gone;
  return wholeCalls(readFileSync(log, 'latin1')).flatMap((call) => readChange(call, root));
}

/** A call that was interrupted by that of another thread stands on two lines. */
function wholeCalls(log: string): readonly string[] {
  const begun = new Map<string, string>();
  return log.split('\n').flatMap((line) => {
    const [, thread = '', text = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    if (text.endsWith(' <unfinished ...>')) {
      begun.set(thread, text.slice(0, -' <unfinished ...>'.length));
      return [];
    }
    const rest = /^<\.\.\. \w+ resumed>(.*)$/.exec(text)?.[1];
    return rest === undefined ? [text] : [`${begun.get(thread) ?? ''}${rest}`];
  });
}

/** What a call says, with the bytes of its texts. */
type Call = {
  readonly name: string;
  readonly args: string;
  readonly result: number;
  /** The path of the open file that it concerns, else an empty text. */
  readonly open: string;
  /** Its texts: paths, or what is written. */
  readonly texts: readonly Buffer[];
};

function readCall(line: string): Call {
  const [, name = '', args = '', result = ''] = /^(\w+)\((.*)\) += (-?\d+)/.exec(line) ?? [];
  const [, open = ''] = /^\d+<((?:\\x[0-9a-f]{2})*)>/.exec(args) ?? [];
  const texts = [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => bytesOf(hex));
  return { name, args, result: Number(result), open: bytesOf(open).toString(), texts };
}

function readChange(line: string, root: string): readonly Recorded[] {
  const call = readCall(line);
  const { name, args, result, open, texts } = call;
  if (result < 0) return [];
  const [path = '', to = ''] = texts.map((text) => text.toString());
  if (name === 'write' && args.startsWith('1<')) return told(path);
  const isOurs = [path, open].some((one) => one === root || one.startsWith(`${root}/`));
  return isOurs ? changeOf(call, path, to) : [];
}

function changeOf(
  { name, args, result, open, texts }: Call,
  path: string,
  to: string,
): readonly DiskChange[] {
  switch (name) {
    case 'openat':
      return args.includes('O_CREAT') ? [{ does: 'create', path }] : [];
    case 'write':
      return texts.map((text) => ({ does: name, path: open, bytes: text.subarray(0, result) }));
    case 'mkdir':
    case 'unlink':
      return [{ does: name, path }];
    case 'rename':
    case 'link':
      return [{ does: name, path, to }];
    default:
      return [{ does: 'sync', path: open }];
  }
}

function told(text: string): readonly Recorded[] {
  const price = /"saved":(\d+)/.exec(text)?.[1];
  return price === undefined ? [] : [{ does: 'tell', price: Number(price) }];
}

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex.replaceAll('\\x', ''), 'hex');
}
