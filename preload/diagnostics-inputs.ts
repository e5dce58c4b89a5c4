import * as v from 'valibot';
import type { DiagnosticsCalls } from './diagnostics-calls.ts';
import { empty, id } from './input-parts.ts';

/** A file of the window, as the bundler names them: a word or two, and eight characters that tell its version. */
const pageFile = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z-]{0,40}(?:-[\w-]{8})?\.js$/));
/** The window's code stands in a few long lines. */
const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(9_999_999));

/** What methods about diagnostics take. */
export const diagnosticsInputs: {
  readonly [M in keyof DiagnosticsCalls]: v.GenericSchema<unknown, DiagnosticsCalls[M]['input']>;
} = {
  'diagnostics.get': empty,
  'diagnostics.copy': v.strictObject({ id }),
  'diagnostics.save': v.strictObject({ id }),
  'diagnostics.noteFault': v.strictObject({
    kind: v.pipe(v.string(), v.maxLength(40)),
    places: v.pipe(
      v.array(v.strictObject({ file: pageFile, line: position, column: position })),
      v.maxLength(12),
    ),
  }),
};
