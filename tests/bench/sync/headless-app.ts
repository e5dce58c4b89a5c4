import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input, Method, Output } from '../../../preload/contract.ts';
import { startHeadless } from '../../faults/headless-process.ts';

/** The bundled app in its headless form, in a process and a new profile of its own. */
export type HeadlessApp = {
  /** The value of a call that has to succeed. */
  readonly must: <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>;
  readonly end: () => Promise<void>;
};

type Reply = { readonly ok: boolean; readonly value?: unknown; readonly error?: unknown };

export function startHeadlessApp(): HeadlessApp {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
  const app = startHeadless(profile, { entry: 'out/main/headless.js' });
  let last = 0;
  return {
    must: async <M extends Method>(method: M, input: Input<M>) => {
      last += 1;
      app.send(last, method, input);
      const { ok, value, error } = (await app.replyTo(last)) as Reply;
      if (!ok) throw new Error(`${method}: ${JSON.stringify(error)}`);
      // What the app answers has the type that the contract gives.
      return value as Output<M>;
    },
    end: async () => {
      await app.end();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
