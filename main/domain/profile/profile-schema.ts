import * as v from 'valibot';
import {
  declarationSchema,
  exclusionSchema,
  situationSchema,
} from '../checklist/checklist-schema.ts';
import { VENUE_CUSTODIES } from '../exposure/custody-model.ts';
import { fail, succeed, type Result } from '../result.ts';
import { FACT_IDS } from '../exposure/fact-values.ts';
import { savedLeafProofSchema } from '../reserves/saved-leaf-proof-schema.ts';
import { planSchema } from '../plan/plan-schema.ts';
import type { Profile } from './profile.ts';
import { savedExchangeSchema } from './saved-exchange-schema.ts';
import { priceFileSchema, priceSeriesSchema, savedPriceFeedSchema } from './saved-prices-schema.ts';
import { savedServerSchema } from './saved-server-schema.ts';
import { savedWalletSchema } from './saved-wallet-schema.ts';

/** `newer_version`: written by a later Holdfast. `unreadable`: not a profile of any version. */
export type ProfileProblem = 'unreadable' | 'newer_version';

/** Version that this code writes. A change of shape raises it and adds a migration below. */
const SCHEMA = 5;

/** From each older version to the next. */
const migrations: Readonly<Record<number, (old: unknown) => unknown>> = {
  1: addKindOfWallets,
  2: addHistoryOfWallets,
  3: addSearchOfWallets,
  4: addFactsOfVenues,
};

const time = v.pipe(v.string(), v.isoTimestamp());
const decimal = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/));
const arrangement = v.picklist(['spot', 'earn']);
const nullableText = v.nullable(v.string());

const venue = v.strictObject({
  id: v.string(),
  name: v.string(),
  catalogId: nullableText,
  custody: v.picklist(VENUE_CUSTODIES),
  riskGroup: v.string(),
  ownToken: nullableText,
  note: v.string(),
  overrides: v.array(
    v.strictObject({
      fact: v.picklist(FACT_IDS),
      value: v.string(),
      note: v.string(),
      at: time,
    }),
  ),
  createdAt: time,
});

const holding = v.strictObject({
  venueId: v.string(),
  asset: v.string(),
  arrangement,
  amount: decimal,
  asOf: time,
});

const committedImport = v.strictObject({
  id: v.string(),
  venueId: v.string(),
  fileName: v.string(),
  committedAt: time,
  format: v.string(),
  venue: v.string(),
  scope: v.picklist(['venue', 'account', 'net_flow']),
  account: v.string(),
  rowsRead: v.number(),
  rowsSkipped: v.number(),
  lines: v.array(
    v.strictObject({
      asset: v.string(),
      exportName: v.string(),
      wallet: v.string(),
      arrangement,
      amount: decimal,
      at: time,
      days: v.exactOptional(v.array(v.tuple([v.string(), decimal, v.number()]))),
    }),
  ),
  firstAt: v.nullable(time),
  lastAt: v.nullable(time),
  deposits: v.number(),
  withdrawals: v.number(),
  lastCoinWithdrawalAt: v.nullable(time),
  recordsDigest: v.string(),
});

const columnMapping = v.strictObject({
  venueName: v.string(),
  header: v.array(v.string()),
  columns: v.strictObject({
    time: v.string(),
    asset: v.string(),
    amount: v.string(),
    fee: nullableText,
    balance: nullableText,
    kind: nullableText,
  }),
});

/** A profile of this version, field by field. */
export const profileSchema = v.strictObject({
  schema: v.literal(SCHEMA),
  venues: v.array(venue),
  holdings: v.array(holding),
  imports: v.array(committedImport),
  importMappings: v.optional(v.array(columnMapping), []),
  prices: v.array(
    v.strictObject({ asset: v.string(), currency: v.string(), price: decimal, at: time }),
  ),
  wallets: v.array(savedWalletSchema),
  declarations: v.array(declarationSchema),
  exclusions: v.optional(v.array(exclusionSchema), []),
  situation: v.optional(v.nullable(situationSchema), null),
  servers: v.optional(v.array(savedServerSchema), []),
  exchanges: v.optional(v.array(savedExchangeSchema), []),
  leafProofs: v.optional(v.array(savedLeafProofSchema), []),
  priceSources: v.optional(v.array(savedPriceFeedSchema), []),
  priceFeeds: v.optional(v.array(priceSeriesSchema), []),
  priceFiles: v.optional(v.array(priceFileSchema), []),
  plans: v.optional(v.array(planSchema), []),
  dailyHoldings: v.array(
    v.strictObject({ day: v.pipe(v.string(), v.isoDate()), held: v.string() }),
  ),
  goals: v.array(
    v.strictObject({
      measure: v.picklist(['custodial_share', 'score']),
      target: v.number(),
      by: v.pipe(v.string(), v.isoDate()),
      createdAt: time,
    }),
  ),
  lastBackup: v.optional(
    v.nullable(
      v.strictObject({
        at: time,
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
        checkedAt: v.nullable(time),
      }),
    ),
    null,
  ),
  snapshots: v.array(
    v.strictObject({
      day: v.pipe(v.string(), v.isoDate()),
      at: time,
      method: v.literal('2026.1'),
      methodRevision: v.pipe(v.number(), v.integer(), v.minValue(1)),
      score: v.nullable(v.number()),
      custodialShare: v.nullable(v.number()),
      readiness: v.number(),
    }),
  ),
});

/** Turns what was stored into a profile: migrates older versions, then checks every field. */
export function readProfile(stored: unknown): Result<Profile, ProfileProblem> {
  const version = versionOf(stored);
  if (version === null) return fail('unreadable');
  if (version > SCHEMA) return fail('newer_version');
  const current = v.safeParse(profileSchema, migrate(stored, version));
  return current.success ? succeed(current.output) : fail('unreadable');
}

function versionOf(stored: unknown): number | null {
  const tagged = v.safeParse(
    v.looseObject({ schema: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    stored,
  );
  return tagged.success ? tagged.output.schema : null;
}

function migrate(stored: unknown, version: number): unknown {
  const step = migrations[version];
  return version >= SCHEMA || step === undefined ? stored : migrate(step(stored), version + 1);
}

/** Version 1 knew wallets of one key only. */
function addKindOfWallets(old: unknown): unknown {
  return changeWallets(old, 2, (wallet) => ({ ...wallet, kind: 'single_sig', threshold: 1 }));
}

/** Version 2 kept nothing of a wallet beside its keys and its balance. */
function addHistoryOfWallets(old: unknown): unknown {
  return changeWallets(old, 3, (wallet) => ({
    ...wallet,
    archivedAt: null,
    provenance: Array.isArray(wallet['keys']) ? wallet['keys'].map(() => null) : [],
    evidence: [],
    challenges: [],
    labels: [],
    labelImport: null,
    handedOut: [],
  }));
}

/** Version 3 knew balances that were typed in only, and searched nothing. 20 is the custom (BIP-44). */
function addSearchOfWallets(old: unknown): unknown {
  return changeWallets(old, 4, ({ balance, ...wallet }) => {
    const known = v.safeParse(v.looseObject({}), balance);
    return {
      ...wallet,
      balance: known.success ? { ...known.output, source: 'typed' } : balance,
      gapLimit: 20,
    };
  });
}

/** Version 4 kept no facts about venues, no accounts of imports, nothing of earlier days, and scored by the first form. */
function addFactsOfVenues(old: unknown): unknown {
  const rows = v.array(v.looseObject({}));
  const known = v.safeParse(v.looseObject({ venues: rows, imports: rows, snapshots: rows }), old);
  if (!known.success) return old;
  return {
    ...known.output,
    schema: 5,
    venues: known.output.venues.map((venue) => ({ ...venue, overrides: [] })),
    imports: known.output.imports.map((one) => ({ ...one, account: '' })),
    snapshots: known.output.snapshots.map((snapshot) => ({ ...snapshot, methodRevision: 1 })),
    dailyHoldings: [],
    goals: [],
  };
}

function changeWallets(
  old: unknown,
  schema: number,
  change: (wallet: Readonly<Record<string, unknown>>) => object,
): unknown {
  const known = v.safeParse(v.looseObject({ wallets: v.array(v.looseObject({})) }), old);
  if (!known.success) return old;
  return { ...known.output, schema, wallets: known.output.wallets.map(change) };
}
