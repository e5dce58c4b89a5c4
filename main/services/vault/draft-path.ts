import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

const DRAFT = /^\.[^/]+\.[0-9a-f]{16}\.tmp$/;

/** Where a file is written before it takes its place: beside it, under a name that no other draft has. */
export function draftPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}.tmp`);
}

/** Whether a name is of a draft. One that lies about while nobody writes is of a run that was killed. */
export function isDraft(name: string): boolean {
  return DRAFT.test(name);
}
