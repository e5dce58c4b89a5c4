import { FACT_IDS, isDayFact, type FactId, type FactOverride } from '../exposure/fact-values.ts';
import type { FactSheet, KnownFact } from '../exposure/known-fact.ts';
import type { CatalogVenue, Closure } from '../exposure/venue-catalog.ts';
import { ownLeaves } from '../reserves/own-leaves.ts';
import type { Profile } from './profile.ts';

/** Something that Holdfast or the user saw at one venue: a proof that was worked through, a withdrawal that arrived. */
type VenueEvidence = { readonly venueId: string; readonly fact: FactId; readonly known: KnownFact };

/** What the checklist's items say about every venue at once. */
const DECLARED: Readonly<Record<string, FactId>> = {
  withdrawal_tested: 'withdrawal_tested',
  own_leaf_verified: 'own_leaf',
};

/**
 * What is known about each venue of the profile and each entry of the catalogue, by id. The user's own word about a
 * venue goes before all else; of days, the newest counts; then what Holdfast ships.
 */
export function factSheets(
  profile: Profile,
  catalog: readonly CatalogVenue[],
): ReadonlyMap<string, FactSheet> {
  const shipped = new Map(catalog.map((entry) => [entry.id, shippedFacts(entry)]));
  const evidence = [
    ...declaredFor(profile),
    ...seenInImports(profile),
    ...verifiedLeaves(profile),
    ...seenInPlans(profile),
  ];
  const own = profile.venues.map(({ id, catalogId, overrides }) => {
    const entry = catalogId === null ? undefined : shipped.get(catalogId);
    const seen = evidence.filter(({ venueId }) => venueId === id);
    return [id, sheetOf(entry ?? new Map(), seen, overrides)] as const;
  });
  return new Map([...shipped, ...own]);
}

function shippedFacts({ facts, closed }: CatalogVenue): FactSheet {
  const known = FACT_IDS.flatMap((fact): readonly (readonly [FactId, KnownFact])[] => {
    const shipped = facts[fact];
    if (shipped === undefined) return [];
    const { value, source, kind, checked } = shipped;
    const at = startOf(isDayFact(fact) ? value : checked);
    return [[fact, { value, at, from: kind, source, note: '' }]];
  });
  return new Map([...known, ...(closed === null ? [] : [['closed', closure(closed)] as const])]);
}

/** A month or a year counts from its first day; without a day, the closure counts since it was read. */
function closure({ at, source, kind, checked }: Closure): KnownFact {
  const day = at === null ? checked : `${at}-01-01`.slice(0, 10);
  return { value: 'yes', at: startOf(day), from: kind, source, note: '' };
}

function sheetOf(
  entry: FactSheet,
  seen: readonly VenueEvidence[],
  overrides: readonly FactOverride[],
): FactSheet {
  const sheet = new Map(entry);
  const showsNoDebts = sheet.get('por_liabilities')?.value === 'none';
  for (const { fact, known } of seen.toSorted((a, b) => a.known.at.localeCompare(b.known.at))) {
    // A list that was verified is there, whatever was known of the venue before.
    if (fact === 'own_leaf' && showsNoDebts && known.from !== 'reserves') continue;
    const before = sheet.get(fact);
    if (before === undefined || before.at <= known.at) sheet.set(fact, known);
  }
  for (const { fact, value, note, at } of overrides) {
    const since = isDayFact(fact) ? startOf(value) : at;
    sheet.set(fact, { value, at: since, from: 'own', source: null, note });
  }
  return sheet;
}

/** A declaration speaks for every venue that was there when it was made. */
function declaredFor({ declarations, venues }: Profile): readonly VenueEvidence[] {
  return declarations.flatMap(({ itemId, note, at, takenBackAt }) => {
    if (takenBackAt !== undefined) return [];
    const fact = Object.hasOwn(DECLARED, itemId) ? DECLARED[itemId] : undefined;
    if (fact === undefined) return [];
    const known: KnownFact = {
      value: at.slice(0, 10),
      at,
      from: 'checklist',
      source: null,
      note,
    };
    return venues
      .filter(({ createdAt }) => createdAt <= at)
      .map(({ id }) => ({ venueId: id, fact, known }));
  });
}

/** A coin that left a venue by its own export has shown the way out. */
function seenInImports({ imports }: Profile): readonly VenueEvidence[] {
  return imports.flatMap(({ venueId, fileName, lastCoinWithdrawalAt }) =>
    lastCoinWithdrawalAt === null
      ? []
      : [
          {
            venueId,
            fact: 'withdrawal_tested' as const,
            known: {
              value: lastCoinWithdrawalAt.slice(0, 10),
              at: lastCoinWithdrawalAt,
              from: 'import' as const,
              source: null,
              note: fileName,
            },
          },
        ],
  );
}

/** The own balance was found in the list of liabilities of a day. */
function verifiedLeaves({ leafProofs }: Profile): readonly VenueEvidence[] {
  return ownLeaves(leafProofs).map(({ venueId, day, proof }) => ({
    venueId,
    fact: 'own_leaf',
    known: {
      value: day,
      at: startOf(day),
      from: 'reserves',
      source: null,
      note: proof.root,
    },
  }));
}

/** Bitcoin that came in from a venue has shown the way out. */
function seenInPlans({ plans }: Profile): readonly VenueEvidence[] {
  return plans.flatMap(({ venueId, log }) =>
    log.flatMap(({ evidence }): readonly VenueEvidence[] => {
      if (evidence.kind !== 'arrived') return [];
      const { arrivedAt: at, txid } = evidence;
      const value = at.slice(0, 10);
      const known: KnownFact = { value, at, from: 'plan', source: null, note: txid };
      return [{ venueId, fact: 'withdrawal_tested', known }];
    }),
  );
}

function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}
