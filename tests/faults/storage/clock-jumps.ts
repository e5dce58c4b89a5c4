import { succeed } from '../../../main/domain/result.ts';
import { listGenerations } from '../../../main/services/vault/generations.ts';
import { openTestVault } from '../../support/test-vault.ts';
import type { FaultReport, Form } from './fault-report.ts';
import { findIn } from './judge-profile.ts';
import { profileWith } from './marked-profile.ts';
import { quickFolder } from './vault-process.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const START = Date.parse('2026-10-01T09:00:00.000Z');
/** The night in which clocks in Europe are put back. */
const PUT_BACK = Date.parse('2026-10-25T00:30:00.000Z');
const PUT_FORWARD = Date.parse('2027-03-28T00:30:00.000Z');

/** Two saves a day from a moment on. */
function days(from: number, count: number): readonly number[] {
  return Array.from({ length: count * 2 }, (_, at) => from + at * 12 * HOUR);
}

/** When the saves were made, by a clock that was wrong in between. */
const CLOCKS: readonly (readonly [string, readonly number[]])[] = [
  ['ten years back from the start', days(START - 10 * YEAR, 20)],
  ['ten years ahead from the start', days(START + 10 * YEAR, 20)],
  [
    'in 2036 for a day, then right again',
    [...days(START, 16), ...days(START + 10 * YEAR, 1), ...days(START + 16 * DAY, 16)],
  ],
  [
    'in 2016 for a day, then right again',
    [...days(START, 16), ...days(START - 10 * YEAR, 1), ...days(START + 16 * DAY, 16)],
  ],
  ['put back by an hour in autumn', hours(PUT_BACK)],
  ['put forward by an hour in spring', hours(PUT_FORWARD)],
  ['running backwards', days(START, 20).toReversed()],
  ['at the same moment all the time', Array.from({ length: 30 }, () => START)],
];

function hours(from: number): readonly number[] {
  return Array.from({ length: 24 }, (_, at) => from + at * 10 * 60_000 - (at > 8 ? HOUR : 0));
}

/** Saves by clocks that jump: saves are in order by number, the newest five and the last of fourteen days stay. */
export async function jumpClocks(form: Form): Promise<FaultReport> {
  const failures: string[] = [];
  let runs = 0;
  const clocks = form === 'long' ? CLOCKS : CLOCKS.slice(2, 3);
  for (const [name, moments] of clocks) {
    const step = form === 'long' ? 1 : moments.length;
    const folder = quickFolder();
    for (const [at, moment] of moments.entries()) {
      const vault = await openTestVault(folder, () => new Date(moment));
      const saved = await vault.update<never>(() => succeed(profileWith(at + 1)));
      vault.close();
      if (!saved.ok) failures.push(`${name}, save ${at + 1}: ${saved.error.code}`);
      if ((at + 1) % step !== 0) continue;
      runs += 1;
      const troubles = await troublesOf(folder, moments.slice(0, at + 1));
      failures.push(...troubles.map((trouble) => `${name}, save ${at + 1}: ${trouble}`));
    }
  }
  return { runs, failures, note: clocks.map(([name]) => name).join(', ') };
}

async function troublesOf(folder: string, moments: readonly number[]): Promise<readonly string[]> {
  const { price, faults } = await findIn(folder);
  const kept = (await listGenerations(folder)).map(({ generation }) => generation);
  const expected = expectedKept(moments);
  return [
    ...(price === moments.length ? [] : [`holds ${price}`]),
    ...(kept.join() === expected.join() ? [] : [`keeps ${kept.join()}, not ${expected.join()}`]),
    ...faults,
  ];
}

/** Numbers of the saves before the last that have to be there: five, and the last of each of fourteen days, by order of saving. */
function expectedKept(moments: readonly number[]): readonly number[] {
  const numbers = moments
    .slice(0, -1)
    .map((_, at) => at + 1)
    .toReversed();
  const dayOf = (number: number): string =>
    new Date(moments[number - 1] ?? 0).toISOString().slice(0, 10);
  const lastOfDays = numbers.filter((number, at) => {
    const later = numbers.slice(0, at).map(dayOf);
    return !later.includes(dayOf(number)) && new Set(later).size < 14;
  });
  return numbers.filter((number, at) => at < 5 || lastOfDays.includes(number));
}
