import * as v from 'valibot';
import data from '../../assets/data/venues.json' with { type: 'json' };
import type { CatalogVenue } from '../domain/exposure/venue-catalog.ts';

const fact = v.strictObject({
  value: v.string(),
  source: v.string(),
  kind: v.picklist(['primary', 'secondary']),
  checked: v.pipe(v.string(), v.isoDate()),
});

const schema = v.array(
  v.strictObject({
    id: v.string(),
    name: v.string(),
    custody: v.picklist(['exchange_spot', 'lender']),
    riskGroup: v.string(),
    ownToken: v.nullable(fact),
  }),
);

/** What Holdfast ships about venues (assets/data/venues.json), checked when the program starts. */
export const venueCatalog: readonly CatalogVenue[] = v.parse(schema, data);
