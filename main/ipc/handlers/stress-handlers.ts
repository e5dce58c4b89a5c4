import links from '../../../assets/data/links.json' with { type: 'json' };
import type { StressCalls } from '../../../preload/stress-calls.ts';
import type {
  ScenarioChoices,
  ScenarioInput,
  SourceView,
  StressTarget,
  TargetChoice,
} from '../../../preload/stress-shapes.ts';
import type { Position } from '../../domain/exposure/exposure-score.ts';
import { valuePositions, type PriceTable } from '../../domain/exposure/value-positions.ts';
import { pricesAt } from '../../domain/prices/prices-at.ts';
import { plannedMoves, type PlannedMoves } from '../../domain/plan/planned-moves.ts';
import { positionsOf } from '../../domain/profile/positions.ts';
import { fail, succeed } from '../../domain/result.ts';
import { adjustScenario } from '../../domain/stress/adjust-scenario.ts';
import { moveHoldings } from '../../domain/stress/move-holdings.ts';
import type { Parameter } from '../../domain/stress/scenario.ts';
import { stressExposure } from '../../domain/stress/stress-exposure.ts';
import { stressTargets } from '../../domain/stress/stress-targets.ts';
import { claimEdges, scenarioPresets } from '../../services/scenario-catalog.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';
import type { HandlersFor, Outcome } from '../handler.ts';
import type { Services } from '../services.ts';

/** What would happen if someone who holds coins stopped. */
export const stressHandlers: HandlersFor<keyof StressCalls> = {
  'exposure.scenarios': (_input, services) => {
    const held = holdingsOf(services);
    return held.ok ? succeed(choicesFor(held.value)) : held;
  },
  'exposure.stress': ({ scenario }, services) =>
    runStress(typeof scenario === 'string' ? { preset: scenario } : scenario, services),
};

/** A scenario as it was asked for, with the id of a preset that may not be there. */
type Wish = Omit<Exclude<ScenarioInput, string>, 'preset'> & { readonly preset?: string };

type Held = {
  readonly positions: readonly Position[];
  readonly prices: PriceTable;
  readonly planned: readonly PlannedMoves[];
};

function holdingsOf({ vault, settings, now }: Services) {
  const profile = vault.read();
  if (!profile.ok) return profile;
  const { currency } = settings.get();
  const at = now().toISOString();
  const table = { currency, prices: pricesAt(profile.value, at), at };
  return succeed<Held>({
    positions: positionsOf(profile.value),
    prices: table,
    planned: plannedMoves(profile.value, venueCatalog),
  });
}

function choicesFor({ positions, prices, planned }: Held): ScenarioChoices {
  return {
    presets: scenarioPresets,
    targets: stressTargets(positions, claimEdges, prices),
    edges: claimEdges,
    planned,
    sources: SOURCES,
  };
}

function runStress(
  { preset: presetId = 'ftx', target: named, after, ...adjustments }: Wish,
  services: Services,
): Outcome<'exposure.stress'> {
  const preset = scenarioPresets.find(({ id }) => id === presetId);
  if (preset === undefined) return fail({ code: 'unknown_scenario', fields: ['scenario'] });
  const adjusted = adjustScenario(preset, adjustments);
  if (!adjusted.ok) return adjusted;
  const held = holdingsOf(services);
  if (!held.ok) return held;
  const { positions, prices, planned } = held.value;
  const target = findTarget(stressTargets(positions, claimEdges, prices), named);
  if (target === undefined) return noTarget(positions, named !== undefined);
  const { kind, id } = target;
  const scenario = { ...adjusted.value, target: { kind, id } };
  const facts = { edges: claimEdges, houses: positions.map(({ holder }) => holder) };
  const outcomeOf = (of: readonly Position[]) => stressExposure(of, scenario, facts, prices);
  const moves = after ?? planned.flatMap((plan) => plan.moves);
  const { pricesFrom, unpriced } = valuePositions(positions, prices);
  return succeed({
    target,
    preset: preset.id,
    scenario,
    asToday: outcomeOf(positions),
    after: moves.length === 0 ? null : outcomeOf(moveHoldings(positions, moves)),
    currency: prices.currency,
    pricesFrom,
    unpriced,
  });
}

/** The one that was named, else the first: where most lies. */
function findTarget(
  targets: readonly TargetChoice[],
  named: StressTarget | undefined,
): TargetChoice | undefined {
  if (named === undefined) return targets[0];
  return targets.find(({ kind, id }) => kind === named.kind && id === named.id);
}

function noTarget(positions: readonly Position[], isNamed: boolean): Outcome<'exposure.stress'> {
  if (isNamed) return fail({ code: 'not_found', fields: ['scenario.target'] });
  const reason = positions.length === 0 ? 'no_holdings' : 'nothing_held_by_others';
  return succeed({ target: null, reason });
}

/** The pages that presets and edges name. */
const SOURCES: readonly SourceView[] = sourcesOf();

function sourcesOf(): readonly SourceView[] {
  const named = new Set([
    ...claimEdges.flatMap(({ source, share }) => [source, share.source]),
    ...scenarioPresets.flatMap(({ events, parameters, assets }) => [
      ...events.map(({ source }) => source),
      ...[parameters, ...Object.values(assets)].flatMap((of) =>
        Object.values<Parameter<unknown>>(of).map(({ source }) => source),
      ),
    ]),
  ]);
  return links
    .filter(({ id }) => named.has(id))
    .map(({ id, title, kind, checked }) => ({
      id,
      title,
      kind: kind === 'primary' ? 'primary' : 'secondary',
      checked,
    }));
}
