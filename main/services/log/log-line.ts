import * as v from 'valibot';
import { ERROR_KINDS } from '../../domain/diagnostics/error-kinds.ts';
import { redactText } from './redact-text.ts';

const at = v.pipe(v.string(), v.isoTimestamp());
const word = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern));
/** As `readFrame` writes it. A line of an older version may be written otherwise, and name a folder of the user's. */
const FRAME = /^(?:[\w$.<>#]{1,80} )?(?:elsewhere|[a-z][\w@.+:/-]{1,160}:\d{1,7}:\d{1,7})$/;
const frame = v.fallback(
  v.pipe(v.string(), v.maxLength(300), v.transform(redactText), v.regex(FRAME)),
  'elsewhere',
);
const place = v.strictObject({
  file: word(/^[\w.-]{1,80}\.js$/),
  line: v.pipe(v.number(), v.safeInteger()),
  column: v.pipe(v.number(), v.safeInteger()),
});

/** A line as it may stand in the log, whoever wrote it. */
const schema = v.union([
  v.strictObject({
    at,
    where: word(/^[a-z]{2,20}\.[A-Za-z]{2,40}$/),
    kind: v.fallback(v.picklist(ERROR_KINDS), 'other'),
    code: v.exactOptional(word(/^[A-Z][A-Z0-9_]{2,60}$/)),
    call: v.exactOptional(word(/^[a-z]{2,20}$/)),
    frames: v.pipe(v.array(frame), v.maxLength(12)),
  }),
  v.strictObject({
    at,
    event: v.literal('started'),
    shell: v.picklist(['electron', 'headless']),
    version: word(/^\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[a-z0-9.]{1,20})?$/),
    platform: word(/^[a-z0-9]{2,20}$/),
    arch: word(/^[a-z0-9]{2,20}$/),
  }),
  v.strictObject({
    at,
    event: v.literal('vault'),
    state: v.picklist(['open', 'locked', 'unreadable', 'newer_version', 'in_use']),
  }),
  v.strictObject({
    at,
    event: v.literal('page_failed'),
    kind: v.picklist(ERROR_KINDS),
    places: v.pipe(v.array(place), v.maxLength(12)),
  }),
  v.strictObject({ at, event: v.literal('page_gone'), why: word(/^[a-z-]{2,20}$/) }),
  v.strictObject({ at, event: v.picklist(['page_hung', 'page_flood']) }),
  v.strictObject({
    at,
    event: v.literal('process_gone'),
    process: v.picklist(['Utility', 'Zygote', 'Sandbox helper', 'GPU', 'Unknown']),
    why: word(/^[a-z-]{2,20}$/),
  }),
]);

/** The line of an entry, or of one that was read from the disk; null for anything that has no place in the log. */
export function logLine(entry: unknown): string | null {
  const parsed = v.safeParse(schema, entry);
  return parsed.success ? JSON.stringify(parsed.output) : null;
}
