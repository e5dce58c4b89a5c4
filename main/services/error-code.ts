/** What the system calls a failure, such as `ENOENT`; undefined for one that it did not name. */
export function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
