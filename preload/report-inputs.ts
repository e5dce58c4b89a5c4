import * as v from 'valibot';
import type { Input } from './contract.ts';
import type { ReportCalls } from './report-calls.ts';

/** What the methods about reports take. */
export const reportInputs: {
  readonly [M in keyof ReportCalls]: v.GenericSchema<unknown, Input<M>>;
} = {
  'report.create': v.strictObject({
    format: v.picklist(['pdf', 'json']),
    redacted: v.exactOptional(v.boolean()),
  }),
};
