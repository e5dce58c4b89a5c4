import * as v from 'valibot';
import data from '../../assets/data/scenarios.json' with { type: 'json' };
import type { ClaimEdge } from '../domain/stress/claim-graph.ts';
import type { ScenarioPreset } from '../domain/stress/scenario.ts';

const decimal = v.pipe(v.string(), v.regex(/^\d{1,3}(\.\d{1,18})?$/));
const basis = { kind: v.picklist(['fact', 'assumption']), source: v.nullable(v.string()) };
const share = v.strictObject({ value: decimal, ...basis });
const steps = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(3));
const days = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(365));

const assetParameters = {
  priceFall: share,
  priceRise: share,
  recoveryLow: share,
  recoveryHigh: share,
};

const preset = v.strictObject({
  id: v.picklist(['ftx', 'celsius', 'blockfi', 'genesis', 'voyager', 'mt_gox', 'bybit', 'wazirx']),
  name: v.string(),
  events: v.array(
    v.strictObject({ id: v.string(), at: v.pipe(v.string(), v.isoDate()), source: v.string() }),
  ),
  parameters: v.strictObject({
    ...assetParameters,
    runPerDay: share,
    gateDays: v.strictObject({ value: v.nullable(days), ...basis }),
    ownPace: share,
    ownTokenFall: share,
    contagionSteps: v.strictObject({ value: steps, ...basis }),
    lenderSpread: share,
    claimIn: v.strictObject({ value: v.picklist(['coins', 'money']), ...basis }),
    yearsLow: share,
    yearsHigh: share,
  }),
  assets: v.record(
    v.string(),
    v.strictObject({
      priceFall: v.exactOptional(share),
      priceRise: v.exactOptional(share),
      recoveryLow: v.exactOptional(share),
      recoveryHigh: v.exactOptional(share),
    }),
  ),
});

const edge = v.strictObject({
  from: v.string(),
  to: v.variant('kind', [
    v.strictObject({ kind: v.literal('house'), name: v.string(), onlyEarning: v.boolean() }),
    v.strictObject({ kind: v.literal('asset'), asset: v.string() }),
  ]),
  relation: v.picklist(['lent_to', 'custodian', 'same_owner']),
  share,
  source: v.string(),
});

const catalog = v.parse(v.strictObject({ presets: v.array(preset), edges: v.array(edge) }), data);

/** Failures of the past to start a scenario from (assets/data/scenarios.json), checked when the program starts. */
export const scenarioPresets: readonly ScenarioPreset[] = catalog.presets;

/** Who leans on whom, with where it was read. */
export const claimEdges: readonly ClaimEdge[] = catalog.edges;
