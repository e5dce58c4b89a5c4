import * as v from 'valibot';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { Site } from '../../network/site.ts';
import type { ChainCode, ChainFault } from '../chain-fault.ts';
import { refuseBroadcast } from '../refuse-broadcast.ts';
import { parseJson } from '../reply-shapes.ts';
import * as replies from './core-replies.ts';

export type RpcCall = readonly [method: string, ...params: readonly unknown[]];

/** Gives user and password, fresh for each request: the cookie changes whenever the node starts. */
export type RpcPassword = () => Promise<
  Result<{ readonly user: string; readonly password: string }, ChainFault>
>;

export type RpcOptions = {
  readonly signal: AbortSignal;
  /** Of one of the node's wallets. */
  readonly wallet?: string;
  /** For work that takes the node long. */
  readonly limitMs?: number;
};

export type CoreRpc = {
  readonly call: <T>(
    call: RpcCall,
    schema: v.GenericSchema<unknown, T>,
    options: RpcOptions,
  ) => Promise<Result<T, ChainFault>>;
  /** Many in few requests; any failure is the failure of all. */
  readonly callAll: <T>(
    calls: readonly RpcCall[],
    schema: v.GenericSchema<unknown, T>,
    options: RpcOptions,
  ) => Promise<Result<readonly T[], ChainFault>>;
};

const MAX_BYTES = 32 * 1024 * 1024;
/** So that a reply of the largest transactions stays below the longest that is read. */
const BATCH = 100;

/** Bitcoin Core's JSON-RPC over HTTP (doc/JSON-RPC-interface.md there). */
export function openCoreRpc(site: Site, password: RpcPassword, limitMs: number): CoreRpc {
  const post = async (body: object, options: RpcOptions): Promise<Result<unknown, ChainFault>> => {
    const key = await password();
    if (!key.ok) return key;
    const { wallet, signal } = options;
    const reply = await site.ask({
      method: 'POST',
      path: wallet === undefined ? '/' : `/wallet/${encodeURIComponent(wallet)}`,
      headers: { 'content-type': 'application/json', authorization: basic(key.value) },
      body: JSON.stringify(body),
      maxBytes: MAX_BYTES,
      limitMs: options.limitMs ?? limitMs,
      ...(options.limitMs === undefined ? {} : { silenceMs: options.limitMs }),
      signal,
      // Errors come as JSON with status 500.
      readsErrors: true,
    });
    if (!reply.ok) return reply;
    const value = parseJson(reply.value.body.toString('utf8'));
    return value === undefined ? fail({ code: 'wrong_protocol' }) : succeed(value);
  };
  return {
    call: async (call, schema, options) => {
      const reply = await post(write(call, 0), options);
      return reply.ok ? read(reply.value, 0, schema) : reply;
    },
    callAll: async (calls, schema, options) => {
      const all = [];
      for (let from = 0; from < calls.length; from += BATCH) {
        const reply = await post(calls.slice(from, from + BATCH).map(write), options);
        if (!reply.ok) return reply;
        const part = readBatch(reply.value, Math.min(BATCH, calls.length - from), schema);
        if (!part.ok) return part;
        all.push(...part.value);
      }
      return succeed(all);
    },
  };
}

function basic({ user, password }: { readonly user: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function write([method, ...params]: RpcCall, id: number): object {
  return { jsonrpc: '1.0', id, method, params };
}

function read<T>(
  value: unknown,
  id: number,
  schema: v.GenericSchema<unknown, T>,
): Result<T, ChainFault> {
  const envelope = v.safeParse(replies.envelope, value);
  if (!envelope.success || envelope.output.id !== id) return fail({ code: 'bad_reply' });
  const { error, result } = envelope.output;
  if (error !== undefined && error !== null) return refuse(error);
  const parsed = v.safeParse(schema, result);
  return parsed.success ? succeed(parsed.output) : fail({ code: 'bad_reply' });
}

function readBatch<T>(
  value: unknown,
  count: number,
  schema: v.GenericSchema<unknown, T>,
): Result<readonly T[], ChainFault> {
  const list = v.safeParse(replies.envelopes, value);
  // One error instead of a list is about the whole request.
  if (!list.success) {
    const single = read(value, 0, schema);
    return single.ok ? fail({ code: 'bad_reply' }) : single;
  }
  const byId = new Map(list.output.map((envelope) => [envelope.id, envelope]));
  if (byId.size !== list.output.length || byId.size !== count) return fail({ code: 'bad_reply' });
  const values: T[] = [];
  for (let id = 0; id < count; id += 1) {
    const one = read(byId.get(id), id, schema);
    if (!one.ok) return one;
    values.push(one.value);
  }
  return succeed(values);
}

/** Codes of src/rpc/protocol.h; where one code means several things, the words in it that have not changed in years. */
const CODES: Readonly<Record<number, ChainCode>> = {
  [-28]: 'node_starting',
  [-25]: 'broadcast_refused',
  [-26]: 'broadcast_refused',
  [-27]: 'broadcast_refused',
  [-22]: 'broadcast_refused',
  [-18]: 'wallet_unavailable',
  [-4]: 'wallet_unavailable',
  // Built without wallets, or told to have none.
  [-32601]: 'wallet_unavailable',
};

type RpcError = { readonly code: number; readonly message: string };

function refuse(error: RpcError): Result<never, ChainFault> {
  const code = nameError(error);
  return code === 'broadcast_refused' ? refuseBroadcast(error.message) : fail({ code });
}

function nameError({ code, message }: RpcError): ChainCode {
  // gettxoutproof says it with the word, getrawtransaction without.
  if (/pruned|^Block not available/i.test(message)) return 'block_pruned';
  if (code === -5) return /txindex/i.test(message) ? 'no_transaction_index' : 'transaction_unknown';
  return CODES[code] ?? 'server_error';
}
