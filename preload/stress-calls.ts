import type { Call, Empty } from './call.ts';
import type { ScenarioChoices, ScenarioInput, StressView } from './stress-shapes.ts';

/** What would happen if someone who holds coins stopped. Read-only. */
export type StressCalls = {
  'exposure.scenarios': Call<Empty, ScenarioChoices>;
  'exposure.stress': Call<
    { scenario: ScenarioInput },
    StressView,
    'unknown_scenario' | 'not_found' | 'range_reversed'
  >;
};
