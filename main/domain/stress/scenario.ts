/** Failures of the past that a scenario can start from (assets/data/scenarios.json). */
export type PresetId =
  'ftx' | 'celsius' | 'blockfi' | 'genesis' | 'voyager' | 'mt_gox' | 'bybit' | 'wazirx';

/** A value with what it rests on. A fact names an entry of the link list; an assumption is ours, or the user's. */
export type Parameter<T> = {
  readonly value: T;
  readonly kind: 'fact' | 'assumption';
  readonly source: string | null;
};

/** What differs from coin to coin. Shares are decimals of 0–1 as text; a recovery can be above 1. */
export type AssetParameters = {
  /** Fall of the price in the days of the failure. */
  readonly priceFall: Parameter<string>;
  /** Price when the claim is paid, as a multiple of that on the day it was fixed; above 0. */
  readonly priceRise: Parameter<string>;
  /** Share of the claim that comes back, at worst and at best. */
  readonly recoveryLow: Parameter<string>;
  readonly recoveryHigh: Parameter<string>;
};

/** Everything that a stress test takes for given, apart from who fails. */
export type ScenarioParameters = AssetParameters & {
  /** Share of what customers hold at the failing house that leaves on each day of the run. */
  readonly runPerDay: Parameter<string>;
  /** Days of the run before withdrawals stop, 0–365; null when they never stop. */
  readonly gateDays: Parameter<number | null>;
  /** How much the user gets out in those days, beside the average customer: 0 nothing, 1 as much. */
  readonly ownPace: Parameter<string>;
  /** Fall of the price of the failing house's own token; claims in it shrink by the same. */
  readonly ownTokenFall: Parameter<string>;
  /** How many claims in a row the failure travels along, 0–3. */
  readonly contagionSteps: Parameter<number>;
  /** Share of coins at lenders and in earn programmes elsewhere that freezes too. */
  readonly lenderSpread: Parameter<string>;
  /** `money`: the claim is fixed at the price of the petition date. `coins`: it is paid in kind. */
  readonly claimIn: Parameter<'coins' | 'money'>;
  /** Years from the stop until the first and the last payment. */
  readonly yearsLow: Parameter<string>;
  readonly yearsHigh: Parameter<string>;
};

/** Who stops: one venue, all venues of a risk group, or a house that others lean on. */
export type StressTarget = {
  readonly kind: 'venue' | 'group' | 'house';
  /** Id of the venue; name of the group or house. */
  readonly id: string;
};

/** A failure to try out. */
export type Scenario = {
  readonly target: StressTarget;
  readonly parameters: ScenarioParameters;
  /** Where a coin differs from `parameters`, by ticker. */
  readonly assets: Readonly<Record<string, Partial<AssetParameters>>>;
};

/** A dated fact of what happened, with its sentence in the language files under its id. */
export type ScenarioEvent = {
  readonly id: string;
  /** ISO day. */
  readonly at: string;
  readonly source: string;
};

/** A failure of the past as shipped. */
export type ScenarioPreset = {
  readonly id: PresetId;
  readonly name: string;
  readonly events: readonly ScenarioEvent[];
} & Pick<Scenario, 'parameters' | 'assets'>;
