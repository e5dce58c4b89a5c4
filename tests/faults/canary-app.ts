import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { newFolder } from '../support/new-folder.ts';
import { startHeadless } from './headless-process.ts';

const replySchema = v.looseObject({
  ok: v.boolean(),
  value: v.optional(v.unknown()),
  error: v.optional(v.looseObject({ code: v.string() })),
});

export type CanaryReply = { readonly code: string; readonly value: unknown; readonly raw: string };

/** The app as a process of its own, with every folder it could write into below one. */
export type CanaryApp = {
  /** Profile, temporary files and home. */
  readonly disk: string;
  readonly ask: (method: string, input: unknown) => Promise<CanaryReply>;
  /** Many at once; the app answers in order. */
  readonly askAll: (
    requests: readonly (readonly [method: string, input: unknown])[],
  ) => Promise<readonly CanaryReply[]>;
  readonly end: () => Promise<void>;
};

export function startCanaryApp(): CanaryApp {
  const disk = newFolder();
  const [profile = '', temporary = '', home = ''] = ['profile', 'tmp', 'home'].map((name) => {
    mkdirSync(join(disk, name));
    return join(disk, name);
  });
  const folders = ['TMPDIR', 'TMP', 'TEMP'].map((name) => `${name}=${temporary}`);
  const under = ['env', ...folders, `HOME=${home}`];
  const app = startHeadless(profile, { under });
  let last = 0;
  const ask = async (method: string, input: unknown): Promise<CanaryReply> => {
    last += 1;
    app.send(last, method, input);
    const raw = await app.replyTo(last);
    const { ok, value, error } = v.parse(replySchema, raw);
    return { code: ok ? 'ok' : (error?.code ?? ''), value, raw: JSON.stringify(raw) };
  };
  return {
    disk,
    ask,
    askAll: (requests) => Promise.all(requests.map(([method, input]) => ask(method, input))),
    end: () => app.end(),
  };
}
