/** Suggestions at most, and mistakes at most: a letter wrong, missing, too many, or two that changed places. */
const MOST = 3;
const FARTHEST = 2;
/** No list has longer words, in NFKD; what is far longer is not worth comparing. */
const LONGEST = 24;

/** Words of a list that are at most two mistakes away from a word of none, nearest first, at most three. */
export function nearestWords(word: string, list: readonly string[]): readonly string[] {
  if (word.length > LONGEST) return [];
  return list
    .map((candidate) => ({ candidate, distance: distanceOf(word, candidate.normalize('NFKD')) }))
    .filter(({ distance }) => distance <= FARTHEST)
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** Damerau-Levenshtein distance (optimal string alignment); `FARTHEST + 1` for lengths that differ too much. */
function distanceOf(word: string, other: string): number {
  if (Math.abs(word.length - other.length) > FARTHEST) return FARTHEST + 1;
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let line = 1; line <= word.length; line += 1) {
    const row = [line];
    rows.push(row);
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = word[line - 1] === other[at - 1];
      const isSwapped = word[line - 1] === other[at - 2] && word[line - 2] === other[at - 1];
      row.push(
        Math.min(
          value(rows, line - 1, at) + 1,
          value(rows, line, at - 1) + 1,
          value(rows, line - 1, at - 1) + (isSame ? 0 : 1),
          isSwapped ? value(rows, line - 2, at - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return value(rows, word.length, other.length);
}

function value(rows: readonly (readonly number[])[], line: number, at: number): number {
  return rows[line]?.[at] ?? Infinity;
}
