import * as v from 'valibot';
import { profileSchema } from './profile-schema.ts';
import { EMPTY_PROFILE, type Profile } from './profile.ts';

/** What this version makes of a profile that a later one wrote. Fit to be shown, never to be saved. */
export type UnderstoodProfile = {
  readonly profile: Profile;
  /** How many entries and kinds of detail are not shown, because they are unknown here. At least 0. */
  readonly leftOut: number;
};

/** Names and numbers that lead to a place in a JSON value. */
type Place = readonly (string | number)[];

/** Each round takes out all that it finds, one unknown field of an entry at a time. No version adds more fields than that. */
const ROUNDS = 50;

/**
 * Reads of a later version's profile what has the form known here: unknown fields are left out alone, an entry of a list
 * with anything else unknown in it as a whole. Null where nothing is left that could be shown.
 */
export function understandProfile(stored: object): UnderstoodProfile | null {
  let entries = 0;
  const fields = new Set<string>();
  let rest: object = { ...stored, schema: EMPTY_PROFILE.schema };
  for (let round = 0; round < ROUNDS; round += 1) {
    const read = v.safeParse(profileSchema, { ...EMPTY_PROFILE, ...rest });
    if (read.success) return { profile: read.output, leftOut: entries + fields.size };
    const [unknown, other] = split(read.issues);
    const whole = new Map(
      other.map((issue) => [JSON.stringify(entryAround(issue)), entryAround(issue)]),
    );
    // What lies in an entry that goes as a whole does not count again.
    const alone = unknown
      .filter((issue) => !whole.has(JSON.stringify(entryAround(issue))))
      .map(keysOf);
    entries += whole.size;
    for (const place of alone) fields.add(kindOf(place));
    rest = recordOf(without(rest, [...whole.values(), ...alone]));
  }
  return null;
}

type Issue = v.InferIssue<typeof profileSchema>;

/** Unknown fields, and everything else. A strict object says `never` of a field that it does not have. */
function split(issues: readonly Issue[]): readonly [readonly Issue[], readonly Issue[]] {
  const isUnknown = ({ type, expected }: Issue): boolean =>
    type === 'strict_object' && expected === 'never';
  return [issues.filter(isUnknown), issues.filter((issue) => !isUnknown(issue))];
}

function keysOf({ path }: Issue): Place {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** The innermost entry of a list that the issue lies in; the whole part of the profile where there is none. */
function entryAround(issue: Issue): Place {
  const path = issue.path ?? [];
  const at = path.findLastIndex(({ type, value }) => type === 'array' && isObject(value));
  return keysOf(issue).slice(0, Math.max(at, 0) + 1);
}

/** The same field of different entries counts once. */
function kindOf(place: Place): string {
  return place.filter((key) => typeof key === 'string').join('.');
}

/** A copy without what lies at these places. */
function without(value: unknown, places: readonly Place[]): unknown {
  const byKey = Map.groupBy(places, ([key]) => key);
  const keep = (key: string | number, one: unknown): readonly unknown[] => {
    const below = byKey.get(key);
    if (below === undefined) return [one];
    if (below.some(({ length }) => length === 1)) return [];
    return [
      without(
        one,
        below.map((place) => place.slice(1)),
      ),
    ];
  };
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => keep(index, one));
  const entries = Object.entries(recordOf(value));
  return Object.fromEntries(
    entries.flatMap(([key, one]) => keep(key, one).map((kept) => [key, kept])),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function recordOf(value: unknown): object {
  return isObject(value) ? value : {};
}
