import type { HistoryCalls } from '../../../preload/history-calls.ts';
import type { GoalInput } from '../../../preload/history-shapes.ts';
import { historyEvents } from '../../domain/history/history-events.ts';
import { projectGoal } from '../../domain/history/project-goal.ts';
import { rescoreDays } from '../../domain/history/rescore-days.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { fail, succeed } from '../../domain/result.ts';
import { scenarioPresets } from '../../services/scenario-catalog.ts';
import { venueCatalog } from '../../services/venue-catalog.ts';
import { changeProfile } from '../change-profile.ts';
import type { HandlersFor } from '../handler.ts';
import { writeHistoryFile } from '../write-history-file.ts';

/** The line over time, and goals for it. */
export const historyHandlers: HandlersFor<keyof HistoryCalls> = {
  'history.view': ({ from = '', to = '9' }, { vault, now }) => {
    const profile = vault.read();
    if (!profile.ok) return profile;
    const snapshots = profile.value.snapshots.filter(({ at }) => at >= from && at <= to);
    const since = snapshots[0]?.at ?? to;
    return succeed({
      snapshots,
      // Nothing before the first day has a place on the line.
      events: historyEvents(profile.value, scenarioPresets, {
        from: from > since ? from : since.slice(0, 10),
        to,
      }),
      goals: goalsOf(profile.value, now().toISOString()),
    });
  },
  'history.export': ({ from = '', to = '9', table, format }, { vault }) => {
    const profile = vault.read();
    if (!profile.ok) return profile;
    return succeed(
      writeHistoryFile({
        table,
        format,
        snapshots: profile.value.snapshots.filter(({ at }) => at >= from && at <= to),
        holdings: profile.value.dailyHoldings.filter(
          ({ day }) => day >= from.slice(0, 10) && day <= to,
        ),
      }),
    );
  },
  'history.rescore': ({ from = '', to = '9' }, { vault, settings }) => {
    const profile = vault.read();
    if (!profile.ok) return profile;
    const snapshots = profile.value.snapshots.filter(({ at }) => at >= from && at <= to);
    const view = { currency: settings.get().currency, catalog: venueCatalog };
    return succeed({ days: rescoreDays(profile.value, snapshots, view) });
  },
  'goal.set': async (input, services) => {
    const at = services.now().toISOString();
    if (input.by < at.slice(0, 10)) return fail({ code: 'day_is_past', fields: ['by'] });
    const changed = await changeProfile<never>(services, (profile) =>
      succeed(setGoal(profile, input, at)),
    );
    return changed.ok ? succeed({ goals: goalsOf(changed.value, at) }) : changed;
  },
  'goal.remove': async ({ measure }, services) => {
    const changed = await changeProfile(services, (profile) => {
      const goals = profile.goals.filter((goal) => goal.measure !== measure);
      return goals.length === profile.goals.length
        ? fail({ code: 'not_found', fields: ['measure'] } as const)
        : succeed({ ...profile, goals });
    });
    return changed.ok
      ? succeed({ goals: goalsOf(changed.value, services.now().toISOString()) })
      : changed;
  },
};

function setGoal(profile: Profile, input: GoalInput, at: string): Profile {
  const others = profile.goals.filter(({ measure }) => measure !== input.measure);
  return { ...profile, goals: [...others, { ...input, createdAt: at }] };
}

function goalsOf({ goals, snapshots }: Profile, at: string) {
  return goals.map((goal) => projectGoal(goal, snapshots, at));
}
