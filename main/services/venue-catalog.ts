import * as v from 'valibot';
import closedData from '../../assets/data/venues-closed.json' with { type: 'json' };
import data from '../../assets/data/venues.json' with { type: 'json' };
import { LISTED_CUSTODIES } from '../domain/exposure/custody-model.ts';
import { FACT_IDS, isFactValue, type FactId } from '../domain/exposure/fact-values.ts';
import type { CatalogVenue } from '../domain/exposure/venue-catalog.ts';

const text = v.pipe(v.string(), v.minLength(1));
const day = v.pipe(v.string(), v.isoDate());
const both = v.strictObject({ en: text, nl: text });
const origin = { source: text, kind: v.picklist(['primary', 'secondary']), checked: day };
const fact = v.strictObject({ value: text, ...origin });
const known = v.pipe(
  v.record(v.picklist(FACT_IDS), fact),
  v.check((facts) => FACT_IDS.every((id) => isGood(id, facts[id]?.value))),
);
const month = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

const schema = v.array(
  v.strictObject({
    id: text,
    name: text,
    custody: v.picklist(LISTED_CUSTODIES),
    riskGroup: text,
    ownToken: v.nullable(fact),
    ties: v.nullable(v.strictObject({ value: text, ...origin, text: both })),
    reserveProof: v.nullable(
      v.strictObject({
        value: v.picklist(['zk', 'merkle', 'attestation', 'addresses', 'none']),
        ...origin,
      }),
    ),
    ownLeaf: v.nullable(v.strictObject({ value: v.picklist(['yes', 'no']), ...origin })),
    addressDelayHours: v.nullable(
      v.strictObject({ value: v.pipe(v.string(), v.regex(/^\d{1,4}$/)), ...origin }),
    ),
    facts: known,
    pages: v.strictObject({ proof: v.nullable(text), terms: v.nullable(text) }),
    note: v.nullable(both),
    closed: v.nullable(
      v.strictObject({ at: v.nullable(month), what: both, creditors: v.nullable(both), ...origin }),
    ),
  }),
);

/**
 * What Holdfast ships about venues, checked when the program starts: those of today (assets/data/venues.json) as they
 * stand there, and after them those that closed (venues-closed.json).
 */
export const venueCatalog: readonly CatalogVenue[] = [
  ...v.parse(schema, data),
  ...v.parse(schema, closedData),
];

/** A fact that is not there is unknown, and that is allowed. */
function isGood(id: FactId, value: string | undefined): boolean {
  return value === undefined || isFactValue(id, value);
}
