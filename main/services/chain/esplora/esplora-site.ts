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
  readonly post: (
    path: string,
    body: string,
    signal: AbortSignal,
  ) => Promise<Result<string, ChainFault>>;
};

/** Longest reply: a page of transactions with large witnesses. */
const MAX_BYTES = 32 * 1024 * 1024;

/** `root` is the part of the path that all requests begin with, such as `/api`; empty for none. */
export function openEsploraSite(site: Site, root: string, limitMs: number): EsploraSite {
  const ask = async (
    method: 'GET' | 'POST',
    path: string,
    signal: AbortSignal,
    body?: string,
  ): Promise<Result<string, ChainFault>> => {
    const reply = await site.ask({
      method,
      path: `${root}${path}`,
      maxBytes: MAX_BYTES,
      limitMs,
      signal,
      ...(body === undefined ? {} : { body, headers: { 'content-type': 'text/plain' } }),
    });
    return reply.ok ? succeed(reply.value.body.toString('utf8')) : reply;
  };
  return {
    json: async (path, schema, signal) => {
      const reply = await ask('GET', path, signal);
      return reply.ok ? take(schema, parseJson(reply.value)) : reply;
    },
    text: async (path, schema, signal) => {
      const reply = await ask('GET', path, signal);
      return reply.ok ? take(schema, reply.value) : reply;
    },
    post: (path, body, signal) => ask('POST', path, signal, body),
  };
}

function take<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Result<T, ChainFault> {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? succeed(parsed.output) : fail({ code: 'bad_reply' });
}
