import * as v from 'valibot';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { Site } from '../../network/site.ts';
import type { ChainFault } from '../chain-fault.ts';
import { parseJson } from '../reply-shapes.ts';

/** Asks one Esplora server and takes only answers of the right form. */
export type EsploraSite = {
  readonly json: <T>(
    path: string,
    schema: v.GenericSchema<unknown, T>,
    signal: AbortSignal,
  ) => Promise<Result<T, ChainFault>>;
  readonly text: <T>(
    path: string,
    schema: v.GenericSchema<unknown, T>,
    signal: AbortSignal,
  ) => Promise<Result<T, ChainFault>>;
  /** Whatever it answers, taken or not. */
  readonly post: (
    path: string,
    body: string,
    signal: AbortSignal,
  ) => Promise<Result<{ readonly isTaken: boolean; readonly text: string }, ChainFault>>;
};

/** Longest reply: a page of transactions with large witnesses. */
const MAX_BYTES = 32 * 1024 * 1024;

/** `root` is the part of the path that all requests begin with, such as `/api`; empty for none. */
export function openEsploraSite(site: Site, root: string, limitMs: number): EsploraSite {
  const get = async (path: string, signal: AbortSignal): Promise<Result<string, ChainFault>> => {
    const asked = { path: `${root}${path}`, maxBytes: MAX_BYTES, limitMs, signal };
    const reply = await site.ask({ method: 'GET', ...asked });
    return reply.ok ? succeed(reply.value.body.toString('utf8')) : reply;
  };
  return {
    json: async (path, schema, signal) => {
      const reply = await get(path, signal);
      return reply.ok ? take(schema, parseJson(reply.value)) : reply;
    },
    text: async (path, schema, signal) => {
      const reply = await get(path, signal);
      return reply.ok ? take(schema, reply.value) : reply;
    },
    post: async (path, body, signal) => {
      const reply = await site.ask({
        method: 'POST',
        path: `${root}${path}`,
        headers: { 'content-type': 'text/plain' },
        body,
        maxBytes: MAX_BYTES,
        limitMs,
        signal,
        // Why it was not taken stands in the body.
        readsErrors: true,
      });
      if (!reply.ok) return reply;
      const { status, body: bytes } = reply.value;
      return succeed({ isTaken: status === 200, text: bytes.toString('utf8') });
    },
  };
}

function take<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Result<T, ChainFault> {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? succeed(parsed.output) : fail({ code: 'bad_reply' });
}
