import * as v from 'valibot';
import { challengeSchema, evidenceSchema } from '../ladder/ladder-schema.ts';

const time = v.pipe(v.string(), v.isoTimestamp());
const day = v.pipe(v.string(), v.isoDate());
const nullableText = v.nullable(v.string());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const key = v.strictObject({
  fingerprint: nullableText,
  path: nullableText,
  xpub: v.string(),
  depth: v.number(),
});

const provenance = v.strictObject({
  device: v.string(),
  firmware: nullableText,
  seedMadeOn: v.nullable(day),
  entropy: v.picklist(['device', 'device_and_dice', 'dice', 'other_program', 'unknown']),
});

const label = v.strictObject({
  type: v.picklist(['tx', 'addr', 'pubkey', 'input', 'output', 'xpub']),
  ref: v.string(),
  label: nullableText,
  origin: nullableText,
  spendable: v.nullable(v.boolean()),
  extra: v.record(v.string(), v.unknown()),
});

/** A saved wallet as it is stored (saved-wallet.ts). */
export const savedWalletSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  network: v.picklist(['mainnet', 'testnet', 'signet', 'regtest']),
  kind: v.picklist(['single_sig', 'multisig', 'miniscript']),
  script: v.picklist(['p2pkh', 'p2sh_p2wpkh', 'p2wpkh', 'p2tr', 'p2sh', 'p2sh_p2wsh', 'p2wsh']),
  threshold: v.nullable(v.number()),
  keys: v.array(key),
  descriptor: v.string(),
  receive: v.string(),
  change: nullableText,
  acceptedFindings: v.array(v.string()),
  createdAt: time,
  balance: v.nullable(
    v.strictObject({
      confirmedSats: v.pipe(v.number(), v.safeInteger()),
      at: time,
      source: v.picklist(['chain', 'typed']),
    }),
  ),
  gapLimit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1000)),
  archivedAt: v.nullable(time),
  provenance: v.array(v.nullable(provenance)),
  evidence: v.array(evidenceSchema),
  challenges: v.array(challengeSchema),
  labels: v.array(label),
  labelImport: v.nullable(
    v.strictObject({
      at: time,
      changes: v.array(v.strictObject({ before: v.nullable(label), after: label })),
    }),
  ),
  handedOut: v.array(
    v.strictObject({
      chain: v.picklist(['receive', 'change']),
      index: count,
      at: time,
      paidAt: v.nullable(time),
    }),
  ),
});
