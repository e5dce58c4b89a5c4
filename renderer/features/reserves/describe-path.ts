import type { Texts } from '../../i18n/use-texts.tsx';
import type { Verdict } from './reserves-data.ts';

type Followed = Pick<Verdict, 'path' | 'included' | 'failedAt' | 'root'>;

/** Whether the own parts stand in a list whose inner steps are not recomputed. */
export function isInParts({ path, included, root }: Followed): boolean {
  return included && path.every(({ level }) => level === 0) && path[0]?.hash !== root;
}

/** What the picture of a path shows, in words. */
export function describePath(verdict: Followed, { t, say }: Pick<Texts, 't' | 'say'>): string {
  const { path: text } = t.reserves;
  const { path, included, failedAt } = verdict;
  if (isInParts(verdict)) return say(text.parts, { count: path.length });
  const steps = Math.max(0, path.length - 1);
  if (included) return say(text.described, { count: steps });
  if (path.length > 0) return steps === 0 ? text.failedAtLeaf : say(text.failed, { count: steps });
  if (failedAt === 0) return text.failedAtLeaf;
  return failedAt === null ? text.unfollowed : say(text.inList, { count: failedAt });
}
