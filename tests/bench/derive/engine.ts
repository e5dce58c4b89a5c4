import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Kind } from './set-ups.ts';

/** What an engine reached in one go. */
export type Measured = {
  readonly count: number;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly first: string;
};

/** A process that derives addresses for as long as it is told. Null for a script that it does not have. */
export type Engine = {
  readonly run: (kind: Kind, ms: number) => Promise<Measured | null>;
  readonly end: () => void;
};

/** Starts a program that answers lines "KIND MS" with "COUNT CPU_MS WALL_MS FIRST_ADDRESS", or "none". */
export function startEngine(command: string, args: readonly string[]): Engine {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    run: async (kind, ms) => {
      child.stdin.write(`${kind} ${ms}\n`);
      const { value } = (await lines.next()) as { value?: string };
      if (value === undefined) throw new Error(`${command} ended.`);
      if (value === 'none') return null;
      const [count, cpuMs, wallMs, first = ''] = value.split(' ');
      return { count: Number(count), cpuMs: Number(cpuMs), wallMs: Number(wallMs), first };
    },
    end: () => child.stdin.end(),
  };
}

/** Several of the same at once, for programs that have no threads of their own. */
export function joinEngines(engines: readonly Engine[]): Engine {
  return {
    run: async (kind, ms) => {
      const all = await Promise.all(engines.map((engine) => engine.run(kind, ms)));
      const measured = all.filter((one) => one !== null);
      if (measured.length < all.length) return null;
      return {
        count: measured.reduce((sum, { count }) => sum + count, 0),
        cpuMs: measured.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
        wallMs: Math.max(...measured.map(({ wallMs }) => wallMs)),
        first: measured[0]?.first ?? '',
      };
    },
    end: () => engines.forEach((engine) => engine.end()),
  };
}
