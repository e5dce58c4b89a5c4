import * as v from 'valibot';
import { empty, id, safeCount } from './input-parts.ts';
import type { SyncCalls } from './sync-calls.ts';

/** What the methods about a wallet on the block chain take. */
export const syncInputs: {
  readonly [M in keyof SyncCalls]: v.GenericSchema<unknown, SyncCalls[M]['input']>;
} = {
  'chain.sync': v.strictObject({ walletId: id, serverId: v.exactOptional(id) }),
  'chain.history': v.strictObject({ walletId: id }),
  'chain.coin': v.strictObject({
    walletId: id,
    txid: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
  'chain.setGapLimit': v.strictObject({
    walletId: id,
    gapLimit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1000)),
  }),
  'chain.follow': v.strictObject({ revision: safeCount }),
  'chain.events': empty,
  'chain.markSeen': v.strictObject({ walletId: id }),
  'chain.export': v.strictObject({ walletId: id, table: v.picklist(['coins', 'history']) }),
};
