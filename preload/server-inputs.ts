import * as v from 'valibot';
import { empty, id, name, network } from './input-parts.ts';
import type { ServerCalls } from './server-calls.ts';

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(255));
const port = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(65_535));
const secretText = v.pipe(v.string(), v.maxLength(256));

/** What the methods about servers take. */
export const serverInputs: {
  readonly [M in keyof ServerCalls]: v.GenericSchema<unknown, ServerCalls[M]['input']>;
} = {
  'chain.servers': empty,
  'chain.setServer': v.strictObject({
    serverId: v.exactOptional(id),
    kind: v.picklist(['electrum', 'esplora', 'bitcoin_core']),
    network,
    name: v.exactOptional(name),
    host,
    port,
    tls: v.picklist(['off', 'ca', 'pin']),
    root: v.exactOptional(
      v.pipe(v.string(), v.maxLength(100), v.regex(/^(?:\/[A-Za-z0-9_-]{1,50}){0,4}$/)),
    ),
    proxy: v.exactOptional(v.nullable(v.strictObject({ host, port }))),
    auth: v.exactOptional(
      v.variant('kind', [
        v.strictObject({ kind: v.literal('none') }),
        v.strictObject({ kind: v.literal('password'), user: secretText, password: secretText }),
        v.strictObject({
          kind: v.literal('cookie'),
          path: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(1024))),
        }),
      ]),
    ),
  }),
  'chain.removeServer': v.strictObject({ serverId: id }),
  'chain.consent': v.strictObject({ serverId: id, allowed: v.boolean() }),
  'chain.test': v.strictObject({ serverId: id }),
};
