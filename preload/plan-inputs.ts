import * as v from 'valibot';
import type { Input } from './contract.ts';
import { empty, id, note, safeCount } from './input-parts.ts';
import type { PlanCalls } from './plan-calls.ts';

const amount = v.pipe(v.string(), v.trim(), v.maxLength(64));
const hours = v.pipe(safeCount, v.maxValue(24 * 365));
const parts = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(10));
const maybeNote = v.exactOptional(note);
const onePlan = v.strictObject({ planId: id });

const evidence = v.variant('kind', [
  v.strictObject({ kind: v.literal('word'), note: maybeNote }),
  v.strictObject({
    kind: v.literal('rules'),
    fee: v.exactOptional(amount),
    minimum: v.exactOptional(amount),
    delayHours: v.exactOptional(hours),
  }),
  v.strictObject({
    kind: v.literal('destination'),
    walletId: id,
    index: v.pipe(safeCount, v.maxValue(0x7fffffff)),
    address: v.pipe(v.string(), v.maxLength(200)),
    seenOn: v.picklist(['device_screen', 'second_wallet']),
  }),
  v.strictObject({ kind: v.literal('wait'), hours }),
  v.strictObject({ kind: v.literal('ask'), amount }),
  v.strictObject({
    kind: v.literal('arrival'),
    txid: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
    amount: v.exactOptional(amount),
  }),
  v.strictObject({
    kind: v.literal('other'),
    how: v.picklist(['withdrawn', 'sold']),
    note: maybeNote,
  }),
  v.strictObject({ kind: v.literal('skip'), note }),
]);

/** What the methods about exit plans take. */
export const planInputs: {
  readonly [M in keyof PlanCalls]: v.GenericSchema<unknown, Input<M>>;
} = {
  'plan.list': empty,
  'plan.start': v.strictObject({ venueId: id, parts: v.exactOptional(parts) }),
  'plan.advance': v.strictObject({
    planId: id,
    step: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
    evidence,
  }),
  'plan.pause': onePlan,
  'plan.resume': onePlan,
  'plan.abandon': onePlan,
  'plan.undo': onePlan,
  'plan.note': v.strictObject({ planId: id, text: note }),
  'plan.split': v.strictObject({ planId: id, parts }),
  'plan.calendar': onePlan,
  'plan.print': onePlan,
};
