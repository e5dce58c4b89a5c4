/** Looks for secrets in a text that comes in pieces. */
export type PiecewiseSearch = {
  readonly take: (text: string) => void;
  /** Whether there was a secret in all that came. */
  readonly finish: () => boolean;
};

/** Characters looked at together, and how many of them the next part has again: the longest secret is far shorter. */
const PART = 512 * 1024;
const OVERLAP = 16 * 1024;

/** Searches each part of a text once, so that a secret on the edge of two pieces stands whole in one part. */
export function searchInPieces(isSecret: (text: string) => boolean): PiecewiseSearch {
  let rest = '';
  let isFound = false;
  return {
    take: (text) => {
      rest += text;
      while (!isFound && rest.length >= PART + OVERLAP) {
        isFound = isSecret(rest.slice(0, PART + OVERLAP));
        rest = rest.slice(PART);
      }
      if (isFound) rest = '';
    },
    finish: () => isFound || isSecret(rest),
  };
}
