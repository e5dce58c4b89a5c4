import { fill } from '../../../renderer/i18n/fill.ts';
import { mainTexts } from '../../../renderer/i18n/main-texts.ts';
import type { Locale } from '../../../preload/shapes.ts';
import type { ExportedFile } from '../../../preload/wallet-shapes.ts';
import { dueOf } from '../../domain/plan/due-of.ts';
import { planCalendar, type CalendarDay } from '../../domain/plan/plan-calendar.ts';
import type { PlanStanding } from '../../domain/plan/standing-of.ts';
import { toSlug } from '../../domain/wallet/exports/file-name.ts';
import { writePdf } from '../../services/paper/write-pdf.ts';
import { composePlan } from './compose-plan.ts';
import { stepTitle } from './step-title.ts';

/** A plan as a PDF in the user's language. `at` is now, ISO 8601 UTC. */
export async function printPlan(
  plan: PlanStanding,
  locale: Locale,
  at: string,
): Promise<ExportedFile> {
  return {
    fileName: `${toSlug(plan.venueName)}-plan.pdf`,
    mediaType: 'application/pdf',
    bytesBase64: Buffer.from(await writePdf(composePlan(plan, locale, at))).toString('base64'),
  };
}

/** The days of a plan as a calendar file; null where it has ended and has none. */
export function writeCalendar(plan: PlanStanding, locale: Locale, at: string): ExportedFile | null {
  if (plan.state === 'done' || plan.state === 'abandoned') return null;
  const { planPaper } = mainTexts(locale);
  const name = fill(planPaper.title, { venue: plan.venueName }, locale);
  return {
    fileName: `${toSlug(plan.venueName)}-plan.ics`,
    mediaType: 'text/calendar',
    text: planCalendar(name, daysOf(plan, locale, at), at),
  };
}

/** What is waited for, each on its day, and today the step in front. */
function daysOf(plan: PlanStanding, locale: Locale, at: string): readonly CalendarDay[] {
  const { planPaper, planSteps } = mainTexts(locale);
  const venue = plan.venueName;
  const dayFor = (key: string, day: string, summary: string): CalendarDay | null => {
    const step = plan.steps.find((one) => one.key === key);
    if (step === undefined) return null;
    const title = stepTitle(step, venue, locale);
    return {
      uid: `${plan.id}.${key}@holdfast`,
      day: day.slice(0, 10),
      summary: fill(summary, { title, venue }, locale),
      description: fill(planSteps.how[step.id], { venue }, locale),
    };
  };
  const waits = dueOf([{ ...plan, state: 'running' }], at).map(({ step, id, at: day }) => {
    const isArrival = id === 'test_arrive' || id === 'rest_arrive';
    return dayFor(step, day, isArrival ? planPaper.calendarArrival : planPaper.calendarWait);
  });
  const current = plan.steps.find(({ state }) => state.kind === 'due' && state.since === null);
  const next = current === undefined ? null : dayFor(current.key, at, planPaper.calendarNext);
  return [next, ...waits].filter((one) => one !== null);
}
