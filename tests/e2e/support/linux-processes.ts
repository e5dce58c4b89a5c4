import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Every process that comes from this one, itself not counted; Linux. */
export function descendantsOf(pid: number): readonly number[] {
  const parents = new Map(allPids().map((one) => [one, parentOf(one)]));
  const comesFrom = (one: number): boolean => {
    const parent = parents.get(one);
    return parent === pid || (parent !== undefined && parent > 1 && comesFrom(parent));
  };
  return [...parents.keys()].filter(comesFrom);
}

/** Whether a process is there and is more than an entry that waits to be read off. */
export function isAlive(pid: number): boolean {
  const state = statOf(pid)?.state;
  return state !== undefined && state !== 'Z' && state !== 'X';
}

/** Whether the kernel filters the system calls of a process: `Seccomp` mode 2. */
export function isSandboxed(pid: number): boolean {
  return /^Seccomp:\t2$/m.test(read(`/proc/${pid}/status`));
}

/** Values of a switch, such as `--user-data-dir`, among the command lines of processes. */
export function switchValues(pids: readonly number[], name: string): readonly string[] {
  // Chromium's children put blanks between the words of theirs.
  const words = pids.flatMap((pid) => read(`/proc/${pid}/cmdline`).split(/[\0 ]/));
  const values = words.filter((word) => word.startsWith(`${name}=`));
  return [...new Set(values.map((word) => word.slice(name.length + 1)))];
}

/** TCP ports of this machine on which one of these processes listens. */
export function listeningPorts(pids: readonly number[]): readonly number[] {
  const own = new Set(pids.flatMap(socketsOf));
  const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((path) => read(path).split('\n'));
  return lines.flatMap((line) => {
    const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
    const isListening = state === '0A' && own.has(inode);
    return isListening ? [Number.parseInt(local.split(':')[1] ?? '', 16)] : [];
  });
}

function allPids(): readonly number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

function parentOf(pid: number): number {
  return statOf(pid)?.parent ?? 0;
}

/** The name, between brackets, can hold anything; the fields behind it cannot. */
function statOf(pid: number): { state: string; parent: number } | null {
  const text = read(`/proc/${pid}/stat`);
  const [state, parent] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return state === undefined || parent === undefined ? null : { state, parent: Number(parent) };
}

function socketsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`)
      .map((fd) => /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${fd}`))?.[1] ?? '')
      .filter((inode) => inode !== '');
  } catch {
    return [];
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
