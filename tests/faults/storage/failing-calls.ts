import { cpSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { succeed } from '../../../main/domain/result.ts';
import { openTestVault } from '../../support/test-vault.ts';
import type { FaultReport, Form } from './fault-report.ts';
import { findIn } from './judge-profile.ts';
import { profileWith } from './marked-profile.ts';
import { traceThread, type TracedCall } from './trace-thread.ts';
import {
  quickFolder,
  startVaultProcess,
  type VaultProcess,
  type VaultReply,
} from './vault-process.ts';

const SIZE = 14_000;
const ERRORS = ['EIO', 'ENOSPC', 'EPERM', 'EBUSY', 'EXDEV', 'EINTR'] as const;

/** Calls that change the disk, and opening. */
const CHANGES: readonly string[] = [
  'openat',
  'write',
  'fsync',
  'mkdir',
  'link',
  'rename',
  'unlink',
];

/** Something that the app does, with a profile that holds so many saves. */
type Deed = {
  readonly name: string;
  readonly saves: number;
  readonly does: 'save' | 'start';
  readonly thread: 'files' | 'main';
  /** Faults that hold all the while. */
  readonly always: readonly string[];
};

const DEEDS: readonly Deed[] = [
  { name: 'save and remove an old save', saves: 7, does: 'save', thread: 'files', always: [] },
  { name: 'second save', saves: 1, does: 'save', thread: 'files', always: [] },
  {
    name: 'save on a disk without links',
    saves: 7,
    does: 'save',
    thread: 'files',
    always: ['link:error=EPERM'],
  },
  { name: 'start', saves: 3, does: 'start', thread: 'files', always: [] },
  { name: 'lock at the start', saves: 3, does: 'start', thread: 'main', always: [] },
];

/** One process serves many runs; one that a fault has ended makes way for another. */
type Bench = { readonly strace: string; child: VaultProcess };

type Run = { readonly deed: Deed; readonly call: TracedCall; readonly injection: string };

/** Lets each call of files fail, one at a time, in each of seven ways. The short form lets each that changes the disk fail in one. */
export async function failEachCall(strace: string, form: Form): Promise<FaultReport> {
  const failures: string[] = [];
  const notes: string[] = [];
  const bench: Bench = { strace, child: startVaultProcess() };
  let runs = 0;
  for (const deed of form === 'long' ? DEEDS : DEEDS.slice(0, 1)) {
    const template = await prepare(deed.saves);
    const points = await pointsOf(bench, deed, template);
    const chosen = form === 'long' ? points : points.filter(({ name }) => CHANGES.includes(name));
    const made = chosen.flatMap((call, at) =>
      injectionsAt(call)
        .filter((_, which, all) => form === 'long' || which === at % all.length)
        .map((injection) => ({ deed, call, injection })),
    );
    for (const run of made) failures.push(...(await judge(bench, run, template)));
    runs += made.length;
    notes.push(`${deed.name}: ${points.length} calls`);
  }
  await bench.child.end();
  return { runs, failures, note: notes.join('; ') };
}

/** A profile after so many saves, each with its number as its price. */
async function prepare(saves: number): Promise<string> {
  const folder = quickFolder();
  const vault = await openTestVault(folder);
  for (let price = 1; price <= saves; price += 1)
    await vault.update(() => succeed(profileWith(price, SIZE)));
  vault.close();
  return folder;
}

/** Every call of the deed that concerns the profile. */
async function pointsOf(
  bench: Bench,
  deed: Deed,
  template: string,
): Promise<readonly TracedCall[]> {
  const { folder, calls } = await act(bench, deed, template, deed.always);
  await bench.child.close();
  const isAlways = (name: string): boolean => deed.always.some((one) => one.startsWith(`${name}:`));
  return calls.filter(({ name, text }) => text.includes(folder) && !isAlways(name));
}

/** The ways in which a call can fail. Less than was asked for is one only where bytes are handed over. */
function injectionsAt({ name, at, text }: TracedCall): readonly string[] {
  const asked = Number(/= (\d+)$/.exec(text)?.[1] ?? 0);
  const less = name === 'write' ? `retval=${Math.floor(asked / 2)}` : 'retval=0';
  const last = ['write', 'read', 'getdents64'].includes(name) ? less : 'error=EROFS';
  return [...ERRORS.map((one) => `error=${one}`), last].map((how) => `${name}:${how}:when=${at}`);
}

type Act = {
  readonly folder: string;
  readonly child: VaultProcess;
  readonly reply: VaultReply;
  readonly calls: readonly TracedCall[];
};

async function act(
  bench: Bench,
  deed: Deed,
  template: string,
  injections: readonly string[],
): Promise<Act> {
  const folder = join(quickFolder(), 'profile');
  cpSync(template, folder, { recursive: true });
  if (!bench.child.isAlive()) bench.child = startVaultProcess();
  const { child } = bench;
  // The thread for files is there only once there was something to do; a start is tried after one of another profile.
  await child.open(deed.does === 'save' ? folder : quickFolder());
  if (deed.does === 'start') await child.close();
  const thread = deed.thread === 'files' ? child.fileThread() : child.pid;
  let reply: VaultReply = {};
  const calls = await traceThread(bench.strace, thread, injections, async () => {
    reply = await (deed.does === 'save' ? child.save(deed.saves + 1, SIZE) : child.open(folder));
  });
  return { folder, child, reply, calls };
}

async function judge(bench: Bench, run: Run, template: string): Promise<readonly string[]> {
  const { deed, injection } = run;
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const done = await act(bench, deed, template, [injection, ...deed.always]);
    // Calls of files stand between others of the same name, whose number is not always the same.
    const isHit = done.calls.some(
      ({ text }) => text.includes('(INJECTED)') && text.includes(done.folder) && fits(text, run),
    );
    const troubles = isHit ? await troublesAfter(done, deed, template) : [];
    // A process that was once refused statx asks in another way from then on.
    await (isHit ? done.child.close() : done.child.end());
    rmSync(dirname(done.folder), { recursive: true, force: true });
    if (isHit) return troubles.map((trouble) => `${deed.name}, ${injection}: ${trouble}`);
  }
  return [`${deed.name}, ${injection}: the call was not met`];
}

function fits(text: string, { call }: Run): boolean {
  return text.startsWith(`${call.name}(`);
}

async function troublesAfter(
  { folder, child, reply }: Act,
  deed: Deed,
  template: string,
): Promise<readonly string[]> {
  const troubles: string[] = [];
  const note = (isWrong: boolean, trouble: string): void => {
    if (isWrong) troubles.push(trouble);
  };
  const before = deed.saves;
  const isSaved = reply.saved === before + 1;
  if (deed.does === 'save')
    note(!isSaved && reply.refused !== 'storage_failed', `answered ${JSON.stringify(reply)}`);
  else note(!['open', 'unreadable'].includes(reply.state ?? ''), `started ${reply.state}`);

  const found = await findIn(folder);
  note(found.state !== 'open', `next start: ${found.state}`);
  note(found.price !== before + 1 && (isSaved || found.price !== before), `holds ${found.price}`);
  troubles.push(...found.faults);

  const held = await child.look();
  if (held.state === 'unreadable') {
    const file = (where: string) => readFileSync(join(where, 'vault.holdfast'));
    note(!file(folder).equals(file(template)), 'a file that was not read was changed');
    return troubles;
  }
  note(held.price !== (isSaved ? before + 1 : before), `shows ${held.price}`);
  troubles.push(...(await troublesOfNext(folder, child, held.price ?? 0, deed)));
  return troubles;
}

/** The next save has to work as if nothing had been, unless the start could not take the lock. */
async function troublesOfNext(
  folder: string,
  child: VaultProcess,
  held: number,
  deed: Deed,
): Promise<readonly string[]> {
  const next = await child.save(held + 1, SIZE);
  const mayRefuse = deed.does === 'start' && next.refused === 'storage_failed';
  const expected = mayRefuse ? held : held + 1;
  const found = await findIn(folder);
  return [
    ...(next.saved === held + 1 || mayRefuse ? [] : [`next save: ${JSON.stringify(next)}`]),
    ...(found.price === expected ? [] : [`after the next save: ${found.state} ${found.price}`]),
    ...(found.kept[0] === expected - 1 ? [] : [`newest kept save: ${found.kept[0]}`]),
    ...found.faults,
  ];
}
