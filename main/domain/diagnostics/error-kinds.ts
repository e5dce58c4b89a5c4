/** Classes of errors that are told apart. The name of any other could be made of input, so it counts as `other`. */
export const ERROR_KINDS = [
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'EvalError',
  'URIError',
  'AggregateError',
  'AbortError',
  'TimeoutError',
  'AssertionError',
  'DataCloneError',
  'NotFoundError',
  'NotAllowedError',
  'QuotaExceededError',
  'SecurityError',
  'ValiError',
  'ChunkLoadError',
  'other',
] as const;

/** One of the list. */
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** The class of a thrown value, as far as it is one of the list. */
export function errorKind(error: unknown): ErrorKind {
  const name = error instanceof Error ? error.name : null;
  return ERROR_KINDS.find((kind) => kind === name) ?? 'other';
}
