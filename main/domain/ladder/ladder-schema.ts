import * as v from 'valibot';

const time = v.pipe(v.string(), v.isoTimestamp());
const nullableText = v.nullable(v.string());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What every piece of evidence has, whatever it shows. */
const dated = { id: v.string(), key: v.nullable(count), at: time, revokedAt: v.nullable(time) };

const placedAddresses = v.array(
  v.strictObject({ chain: v.picklist(['receive', 'change']), index: count, address: v.string() }),
);

const scheme = v.picklist([
  'legacy',
  'electrum',
  'bip137',
  'bip322_simple',
  'bip322_full',
  'bip322_proof_of_funds',
  'unknown',
]);

const inBlock = {
  txid: v.string(),
  blockHash: v.string(),
  height: v.nullable(count),
  minedAt: time,
  limits: v.array(v.picklist(['best_chain', 'height', 'test_network'])),
};

const signed = { address: v.string(), message: v.string(), signature: v.string(), scheme };

/** Evidence as it is stored (evidence.ts). */
export const evidenceSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('addresses_compared'),
    ...dated,
    comparedBy: v.picklist(['text', 'list', 'eye']),
    seenOn: v.picklist(['device_screen', 'device_export', 'second_wallet']),
    addresses: placedAddresses,
  }),
  v.strictObject({
    kind: v.literal('backup_restored'),
    ...dated,
    restoredOn: v.picklist(['device', 'second_wallet']),
    fingerprint: nullableText,
    index: count,
    address: v.string(),
  }),
  v.strictObject({ kind: v.literal('words_reentered'), ...dated, fingerprint: v.string() }),
  v.strictObject({ kind: v.literal('message_signed'), ...dated, ...signed, path: nullableText }),
  v.strictObject({ kind: v.literal('exchange_message_signed'), ...dated, ...signed }),
  v.strictObject({ kind: v.literal('psbt_signed'), ...dated, txid: v.string(), inputs: count }),
  v.strictObject({
    kind: v.literal('deposit_proven'),
    ...dated,
    ...inBlock,
    receivedSats: count,
    addresses: placedAddresses,
  }),
  v.strictObject({ kind: v.literal('spend_proven'), ...dated, ...inBlock, inputs: count }),
]);

/** Challenges as they are stored (challenge.ts). */
export const challengeSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('compare_addresses'),
    key: v.null(),
    index: count,
    at: time,
  }),
  v.strictObject({ kind: v.literal('restore_backup'), key: count, index: count, at: time }),
  v.strictObject({ kind: v.literal('sign_message'), key: count, message: v.string(), at: time }),
]);
