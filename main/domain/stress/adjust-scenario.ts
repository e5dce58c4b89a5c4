import { Big } from 'big.js';
import { fail, succeed, type Result } from '../result.ts';
import type {
  AssetParameters,
  Parameter,
  Scenario,
  ScenarioParameters,
  ScenarioPreset,
} from './scenario.ts';

type Values<T> = { readonly [K in keyof T]?: T[K] extends Parameter<infer V> ? V : never };

/** Values that the user gives in place of a preset's. Each has passed its bounds. */
export type Adjustments = {
  readonly parameters?: Values<ScenarioParameters>;
  readonly assets?: Readonly<Record<string, Values<AssetParameters>>>;
};

/**
 * A preset with the user's own values in it. What they change is an assumption; what they leave, or give as it was, keeps
 * its source. `range_reversed`: the worst is better than the best.
 */
export function adjustScenario(
  preset: ScenarioPreset,
  { parameters = {}, assets = {} }: Adjustments,
): Result<
  Omit<Scenario, 'target'>,
  { readonly code: 'range_reversed'; readonly fields: readonly string[] }
> {
  const adjusted = replace(preset.parameters, parameters);
  const names = [...new Set([...Object.keys(preset.assets), ...Object.keys(assets)])];
  const perAsset = Object.fromEntries(
    names.map((asset) => [asset, replace(valueOf(preset.assets, asset), valueOf(assets, asset))]),
  );
  const fields = [
    ...reversed(adjusted, 'parameters'),
    ...names.flatMap((asset) => reversed({ ...adjusted, ...perAsset[asset] }, `assets.${asset}`)),
  ];
  const isLate = new Big(adjusted.yearsLow.value).gt(adjusted.yearsHigh.value);
  const wrong = [...fields, ...(isLate ? ['parameters.yearsLow'] : [])];
  return wrong.length > 0
    ? fail({ code: 'range_reversed', fields: wrong })
    : succeed({ parameters: adjusted, assets: perAsset });
}

function reversed({ recoveryLow, recoveryHigh }: AssetParameters, at: string): readonly string[] {
  return new Big(recoveryLow.value).gt(recoveryHigh.value) ? [`${at}.recoveryLow`] : [];
}

function valueOf<T extends object>(of: Readonly<Record<string, T>>, key: string): Partial<T> {
  return (Object.hasOwn(of, key) ? of[key] : undefined) ?? {};
}

function replace<T extends Readonly<Record<string, Parameter<unknown>>>>(
  before: T,
  values: Readonly<Record<string, unknown>>,
): T {
  const changed = Object.entries(values)
    .filter(([key, value]) => value !== undefined && before[key]?.value !== value)
    .map(([key, value]) => [key, { value, kind: 'assumption', source: null }] as const);
  // The schema of the call gives every value the type of what it replaces.
  return Object.assign({}, before, Object.fromEntries(changed));
}
