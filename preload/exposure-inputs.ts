import * as v from 'valibot';
import type { Input } from './contract.ts';
import type { ExposureCalls } from './exposure-calls.ts';
import { columnMapping, empty, id, name, note } from './input-parts.ts';

/** Longest base64 text of a file: 48 MiB of bytes. */
const MAX_FILE_BASE64 = 64 * 1024 * 1024;

const ticker = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(32));
const decimal = v.pipe(v.string(), v.maxLength(64));
const time = v.pipe(v.string(), v.isoTimestamp());
const arrangement = v.picklist(['spot', 'earn']);
const custody = v.picklist([
  'collaborative_multisig',
  'multi_institution',
  'qualified_custodian',
  'etf',
  'fund',
  'exchange_spot',
  'broker_no_withdrawal',
  'stablecoin',
  'wrapped_token',
  'exchange_earn',
  'lender',
  'platform_token',
]);
const factWord = v.strictObject({
  fact: v.picklist([
    'legal_title',
    'por_liabilities',
    'por_assets',
    'por_reviewer',
    'por_latest',
    'own_leaf',
    'governance',
    'own_trading',
    'security_programme',
    'licence',
    'track_record',
    'withdrawal_tested',
    'closed',
    'withdrawals_delayed',
    'regulator_action',
    'own_token_reserves',
    'high_yield',
    'no_history_export',
  ]),
  value: v.pipe(v.string(), v.maxLength(32)),
  note,
});
const holdingKey = { venueId: id, asset: ticker, arrangement: v.exactOptional(arrangement) };
const venueFacts = {
  custody: v.exactOptional(custody),
  riskGroup: v.exactOptional(name),
  ownToken: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(32))),
  note: v.exactOptional(note),
};

/** What the methods of venues, holdings, imports and the score take. */
export const exposureInputs: {
  readonly [M in keyof ExposureCalls]: v.GenericSchema<unknown, Input<M>>;
} = {
  'venue.catalog': empty,
  'venue.list': empty,
  'venue.add': v.strictObject({ name, catalogId: v.exactOptional(id), ...venueFacts }),
  'venue.update': v.strictObject({
    venueId: id,
    name: v.exactOptional(name),
    ...venueFacts,
    overrides: v.exactOptional(v.pipe(v.array(factWord), v.maxLength(32))),
  }),
  'venue.remove': v.strictObject({ venueId: id, withHoldings: v.exactOptional(v.boolean()) }),
  'holding.list': empty,
  'holding.set': v.strictObject({ ...holdingKey, amount: decimal }),
  'holding.remove': v.strictObject(holdingKey),

  'import.preview': v.strictObject({
    fileName: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
    bytesBase64: v.pipe(v.string(), v.maxLength(MAX_FILE_BASE64)),
    format: v.exactOptional(id),
    mapping: v.exactOptional(columnMapping),
  }),
  'import.columns': v.strictObject({
    fileName: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
    bytesBase64: v.pipe(v.string(), v.maxLength(MAX_FILE_BASE64)),
  }),
  'import.commit': v.strictObject({ importId: id }),
  'import.undo': v.strictObject({ importId: v.exactOptional(id) }),
  'import.list': empty,

  'exposure.score': v.strictObject({ at: v.exactOptional(time) }),
  'exposure.history': v.strictObject({ from: v.exactOptional(time), to: v.exactOptional(time) }),
};
