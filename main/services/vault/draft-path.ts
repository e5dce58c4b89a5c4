import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** Characters that a draft has of the name: one as long as the system takes has to leave room for the rest. */
const LONGEST = 40;
const DRAFT = /^\.[^/]+\.[0-9a-f]{16}\.tmp$/;

/** Where a file is written before it takes its place: beside it, under a name that no other draft has. */
export function draftPath(path: string): string {
  const name = basename(path).slice(0, LONGEST);
  return join(dirname(path), `.${name}.${randomBytes(8).toString('hex')}.tmp`);
}

/** Whether a name is of a draft. One that lies about while nobody writes is of a run that was killed. */
export function isDraft(name: string): boolean {
  return DRAFT.test(name);
}
