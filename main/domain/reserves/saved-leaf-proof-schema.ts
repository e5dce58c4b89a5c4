import * as v from 'valibot';
import { VERIFIABLE_SCHEMES } from './schemes.ts';

const time = v.pipe(v.string(), v.isoTimestamp());
const day = v.pipe(v.string(), v.isoDate());

const indexed = v.strictObject({ index: v.number(), equity: v.string(), debt: v.string() });

/** A proof as it is stored (saved-leaf-proof.ts). */
export const savedLeafProofSchema = v.strictObject({
  id: v.string(),
  venueId: v.nullable(v.string()),
  scheme: v.picklist(VERIFIABLE_SCHEMES),
  root: v.string(),
  auditAt: v.nullable(day),
  verifiedAt: time,
  balances: v.union([v.array(indexed), v.record(v.string(), v.string())]),
  findings: v.array(v.string()),
  secondSource: v.nullable(v.strictObject({ place: v.string(), day: v.nullable(day) })),
  files: v.array(v.strictObject({ name: v.string(), sha256: v.string() })),
});
