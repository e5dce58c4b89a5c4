import { standingOf } from '../../domain/plan/standing-of.ts';
import { buildReport } from '../../domain/report/build-report.ts';
import { succeed } from '../../domain/result.ts';
import { viewpointOf } from '../../services/viewpoint-of.ts';
import type { Services } from '../services.ts';
import { laddersOf } from './ladders-of.ts';

/** Where the user stands at this moment, whole. */
export async function gatherReport(services: Services) {
  const read = services.vault.read();
  if (!read.ok) return read;
  const profile = read.value;
  const at = services.now().toISOString();
  const viewpoint = viewpointOf(services, at);
  return succeed(
    buildReport({
      profile,
      viewpoint,
      wallets: await laddersOf(profile, at),
      plans: profile.plans
        .toReversed()
        .map((one) => standingOf(one, profile, viewpoint.catalog, at)),
    }),
  );
}
