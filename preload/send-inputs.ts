import * as v from 'valibot';
import { id } from './input-parts.ts';
import type { SendCalls } from './send-calls.ts';

/** What the methods that send a payment take. */
export const sendInputs: {
  readonly [M in keyof SendCalls]: v.GenericSchema<unknown, SendCalls[M]['input']>;
} = {
  'chain.fees': v.strictObject({ walletId: id, serverId: v.exactOptional(id) }),
  'chain.broadcast': v.strictObject({
    spendId: id,
    serverId: v.exactOptional(id),
    agreed: v.literal(true),
  }),
};
