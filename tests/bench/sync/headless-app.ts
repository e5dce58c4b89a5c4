import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { APP_FOLDER } from '../../../scripts/app-shell.ts';
import type { Input, Method, Output } from '../../../preload/contract.ts';

/** The bundled app in its headless form, in a process and a new profile of its own. */
export type HeadlessApp = {
  /** The value of a call that has to succeed. */
  readonly must: <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>;
  readonly end: () => Promise<void>;
};

type Line = { readonly ok?: boolean; readonly value?: unknown; readonly error?: unknown };

export function startHeadlessApp(): HeadlessApp {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
  const child = spawn(
    process.execPath,
    [join(APP_FOLDER, 'out/main/headless.js'), '--profile', profile],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const reply = async (): Promise<Line> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error('The app ended.');
      const line = JSON.parse(value) as Line;
      // Anything else tells how far it is.
      if (line.ok !== undefined) return line;
    }
  };
  return {
    must: async <M extends Method>(method: M, input: Input<M>) => {
      child.stdin.write(`${JSON.stringify({ id: 1, method, input })}\n`);
      const { ok, value, error } = await reply();
      if (ok !== true) throw new Error(`${method}: ${JSON.stringify(error)}`);
      // What the app answers has the type that the contract gives.
      return value as Output<M>;
    },
    end: async () => {
      child.stdin.end();
      await new Promise((done) => child.once('exit', done));
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
