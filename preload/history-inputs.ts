import * as v from 'valibot';
import type { HistoryCalls } from './history-calls.ts';

const time = v.pipe(v.string(), v.isoTimestamp());
const day = v.pipe(v.string(), v.isoDate());
const period = { from: v.exactOptional(time), to: v.exactOptional(time) };
const measure = v.picklist(['custodial_share', 'score']);

/** What the methods about history and goals take. */
export const historyInputs: {
  readonly [M in keyof HistoryCalls]: v.GenericSchema<unknown, HistoryCalls[M]['input']>;
} = {
  'history.view': v.strictObject(period),
  'history.export': v.strictObject({
    ...period,
    table: v.picklist(['days', 'holdings']),
    format: v.picklist(['csv', 'json']),
  }),
  'history.rescore': v.strictObject(period),
  'goal.set': v.strictObject({
    measure,
    target: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    by: day,
  }),
  'goal.remove': v.strictObject({ measure }),
};
