import * as v from 'valibot';
import { empty, id, name } from './input-parts.ts';
import type { StressCalls } from './stress-calls.ts';

const FRACTION = String.raw`(\.\d{1,18})?`;
/** 0–1, exact. */
const share = v.pipe(v.string(), v.regex(/^(0(\.\d{1,18})?|1(\.0{1,18})?)$/));
/** 0–2: what comes back with interest can be more than the claim. */
const recovery = v.pipe(v.string(), v.regex(/^([01](\.\d{1,18})?|2(\.0{1,18})?)$/));
/** Above 0, below 1,000. */
const multiple = v.pipe(
  v.string(),
  v.regex(new RegExp(`^\\d{1,3}${FRACTION}$`)),
  v.check((text) => /[1-9]/.test(text)),
);
const years = v.pipe(v.string(), v.regex(/^\d{1,2}(\.\d{1,2})?$/));
const amount = v.pipe(v.string(), v.regex(/^\d{1,30}(\.\d{1,30})?$/));
const ticker = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(32));
const assetValues = {
  priceFall: v.exactOptional(share),
  priceRise: v.exactOptional(multiple),
  recoveryLow: v.exactOptional(recovery),
  recoveryHigh: v.exactOptional(recovery),
};

const whole = (most: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most));

const parameters = v.strictObject({
  ...assetValues,
  runPerDay: v.exactOptional(share),
  gateDays: v.exactOptional(v.nullable(whole(365))),
  ownPace: v.exactOptional(share),
  ownTokenFall: v.exactOptional(share),
  contagionSteps: v.exactOptional(whole(3)),
  lenderSpread: v.exactOptional(share),
  claimIn: v.exactOptional(v.picklist(['coins', 'money'])),
  yearsLow: v.exactOptional(years),
  yearsHigh: v.exactOptional(years),
});

const scenario = v.strictObject({
  preset: v.exactOptional(
    v.picklist(['ftx', 'celsius', 'blockfi', 'genesis', 'voyager', 'mt_gox', 'bybit', 'wazirx']),
  ),
  target: v.exactOptional(
    v.strictObject({ kind: v.picklist(['venue', 'group', 'house']), id: name }),
  ),
  parameters: v.exactOptional(parameters),
  assets: v.exactOptional(v.pipe(v.record(ticker, v.strictObject(assetValues)), v.maxEntries(200))),
  after: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          venueId: id,
          asset: v.exactOptional(ticker),
          keep: v.exactOptional(amount),
        }),
      ),
      v.maxLength(500),
    ),
  ),
});

/** What the stress test takes. */
export const stressInputs: {
  readonly [M in keyof StressCalls]: v.GenericSchema<unknown, StressCalls[M]['input']>;
} = {
  'exposure.scenarios': empty,
  'exposure.stress': v.strictObject({ scenario: v.union([id, scenario]) }),
};
