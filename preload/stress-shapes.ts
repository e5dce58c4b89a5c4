import type { ClaimEdge } from '../main/domain/stress/claim-graph.ts';
import type { PlannedMoves } from '../main/domain/plan/planned-moves.ts';
import type { Move } from '../main/domain/stress/move-holdings.ts';
import type {
  AssetParameters,
  PresetId,
  Scenario,
  ScenarioParameters,
  ScenarioPreset,
  StressTarget,
} from '../main/domain/stress/scenario.ts';
import type { StressOutcome } from '../main/domain/stress/stress-outcome.ts';
import type { TargetChoice } from '../main/domain/stress/stress-targets.ts';

/** Plain values; what a caller gives is an assumption, unless it is what the preset says too. */
type ValuesOf<T> = {
  readonly [K in keyof T]?: T[K] extends { readonly value: infer V } ? V : never;
};

/** A scenario by the id of a preset, or one with something of the caller's own. Without a preset, that of FTX. */
export type ScenarioInput =
  | string
  | {
      readonly preset?: PresetId;
      /** Without one, the venue where most lies. */
      readonly target?: StressTarget;
      readonly parameters?: ValuesOf<ScenarioParameters>;
      readonly assets?: Readonly<Record<string, ValuesOf<AssetParameters>>>;
      /**
       * What would have been moved to own keys before; compared with how things stand today. Left out, it is what the exit
       * plans still move.
       */
      readonly after?: readonly Move[];
    };

/** A page that something was read on. */
export type SourceView = {
  readonly id: string;
  readonly title: string;
  readonly kind: 'primary' | 'secondary';
  /** ISO day. */
  readonly checked: string;
};

/** What can be tried out, and what it rests on. */
export type ScenarioChoices = {
  readonly presets: readonly ScenarioPreset[];
  readonly targets: readonly TargetChoice[];
  readonly edges: readonly ClaimEdge[];
  /** What exit plans still move. */
  readonly planned: readonly PlannedMoves[];
  /** Those that presets and edges name. */
  readonly sources: readonly SourceView[];
};

/** What a failure would do. Nothing is changed by asking. */
export type StressView =
  | {
      readonly target: TargetChoice;
      readonly preset: PresetId;
      readonly scenario: Scenario;
      readonly asToday: StressOutcome;
      /** Null when nothing was to be moved. */
      readonly after: StressOutcome | null;
      readonly currency: string;
      /** Oldest price used, ISO 8601 UTC; null when none was needed. */
      readonly pricesFrom: string | null;
      /** Assets without a price: in coins only. */
      readonly unpriced: readonly string[];
    }
  | { readonly target: null; readonly reason: 'no_holdings' | 'nothing_held_by_others' };

export type {
  AssetParameters,
  ClaimEdge,
  Move,
  PlannedMoves,
  PresetId,
  Scenario,
  ScenarioParameters,
  ScenarioPreset,
  StressOutcome,
  StressTarget,
  TargetChoice,
};
