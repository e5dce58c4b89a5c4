import * as v from 'valibot';
import { empty, id } from './input-parts.ts';
import type { NodeCalls } from './node-calls.ts';

/** What the methods about one's own node take. */
export const nodeInputs: {
  readonly [M in keyof NodeCalls]: v.GenericSchema<unknown, NodeCalls[M]['input']>;
} = {
  'chain.watchOnNode': v.strictObject({
    walletId: id,
    serverId: id,
    since: v.exactOptional(v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())),
    agreed: v.literal(true),
  }),
  'chain.scan': v.strictObject({ walletId: id, serverId: id, agreed: v.literal(true) }),
  'chain.nodeWork': empty,
};
