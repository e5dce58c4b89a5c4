import * as v from 'valibot';
import { situationSchema } from '../main/domain/checklist/checklist-schema.ts';
import type { ChecklistCalls } from './checklist-calls.ts';
import { empty, fileName, id, note, safeCount } from './input-parts.ts';

const file = v.strictObject({
  name: fileName,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: safeCount,
});

/** What the checklist takes. */
export const checklistInputs: {
  readonly [M in keyof ChecklistCalls]: v.GenericSchema<unknown, ChecklistCalls[M]['input']>;
} = {
  'checklist.list': empty,
  'checklist.declare': v.strictObject({
    itemId: id,
    note,
    who: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(80))),
    day: v.exactOptional(v.pipe(v.string(), v.isoDate())),
    file: v.exactOptional(file),
  }),
  'checklist.clear': v.strictObject({ itemId: id }),
  'checklist.exclude': v.strictObject({ itemId: id, reason: note }),
  'checklist.include': v.strictObject({ itemId: id }),
  'checklist.setSituation': situationSchema,
  'checklist.history': v.strictObject({ itemId: id }),
};
