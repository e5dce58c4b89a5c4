import type { ChecklistFacts, SeenAtVenue } from '../checklist/checklist-facts.ts';
import type { ExposureScore, NoScore, Position } from '../exposure/exposure-score.ts';
import type { Arrived, StepEvidence } from '../plan/plan.ts';
import { ownLeaves } from '../reserves/own-leaves.ts';
import { currentHoldings } from './current-holdings.ts';
import type { Profile } from './profile.ts';
import type { Viewpoint } from './score-profile.ts';
import { walletFacts } from './wallet-facts.ts';
import { walletsInUse } from './wallets-in-use.ts';

/** What a profile and its score say, as far as the checklist asks. */
export function checklistFactsOf(
  profile: Profile,
  positions: readonly Position[],
  exposure: ExposureScore | NoScore,
  { at, advisories, safekeeping }: Viewpoint,
): ChecklistFacts {
  const atVenues = positions.filter(({ holder }) => holder.kind === 'venue');
  const venueIds = [...new Set(atVenues.map(({ holder }) => holder.id))];
  return {
    hasHoldings: positions.length > 0,
    hasCoinsAtVenues: atVenues.length > 0,
    ...factsOfScore(exposure),
    holdsEarning: atVenues.some(
      ({ arrangement, holder }) => arrangement === 'earn' || isLending(holder.custody),
    ),
    holdsPlatformToken: atVenues.some(({ asset, holder }) => asset === holder.ownToken),
    withdrawals: venueIds.map((venueId) => withdrawalAt(profile, venueId)),
    venueRecords: venueIds.map((venueId) => recordAt(profile, venueId)),
    leafVerifiedVenues: venueIds.map((venueId) => leafAt(profile, venueId)),
    exchangeKeys: profile.exchanges.flatMap(({ exchange, connection }) =>
      connection === null ? [] : [{ exchange, readOnly: connection.readOnly }],
    ),
    wallets: walletsInUse(profile)
      .filter(({ network }) => network === 'mainnet')
      .map((wallet) => walletFacts(wallet, advisories ?? null, at)),
    hasGoal: profile.goals.length > 0,
    asksOwnServer: asksOwnServer(profile),
    vaultProtected: safekeeping?.vaultProtected ?? null,
    backupAt: profile.lastBackup?.at ?? null,
  };
}

/** Without a score, no share is known and prices are missing. */
function factsOfScore(exposure: ExposureScore | NoScore) {
  if (exposure.score === null) {
    return {
      custodialShare: null,
      largestGroupShare: null,
      hasAllPrices: false,
      pricesFrom: null,
    };
  }
  return {
    custodialShare: exposure.custodialShare,
    largestGroupShare: largestGroup(exposure),
    hasAllPrices: exposure.unpriced.length === 0,
    pricesFrom: exposure.pricesFrom,
  };
}

/** Found on the chain; the user's word for an arrival is evidence of theirs, not ours. */
function isSeen(evidence: StepEvidence): evidence is Arrived {
  return evidence.kind === 'arrived' && evidence.source === 'chain';
}

/** The newest coins that left by the venue's own export, or that arrived from it along an exit plan. */
function withdrawalAt({ imports, plans }: Profile, venueId: string): SeenAtVenue {
  const exported = imports
    .filter((one) => one.venueId === venueId)
    .flatMap(({ lastCoinWithdrawalAt }) => lastCoinWithdrawalAt ?? []);
  const arrived = plans
    .filter((one) => one.venueId === venueId)
    .flatMap(({ log }) =>
      log.flatMap(({ evidence }) => (isSeen(evidence) ? [evidence.arrivedAt] : [])),
    );
  return { venueId, at: [...exported, ...arrived].toSorted().at(-1) ?? null };
}

/** When an export was taken in that goes on until then, or the venue itself was asked. */
function recordAt(profile: Profile, venueId: string): SeenAtVenue {
  const exports = profile.imports
    .filter((one) => one.venueId === venueId)
    .flatMap(({ lastAt }) => lastAt ?? []);
  const asked = currentHoldings(profile)
    .filter((one) => one.venueId === venueId && one.syncedFrom !== null)
    .map(({ asOf }) => asOf);
  return { venueId, at: [...exports, ...asked].toSorted().at(-1) ?? null };
}

/** The day of the newest list in which the own balance was found. */
function leafAt({ leafProofs }: Profile, venueId: string): SeenAtVenue {
  const leaf = ownLeaves(leafProofs).find((one) => one.venueId === venueId);
  return { venueId, at: leaf === undefined ? null : `${leaf.day}T00:00:00.000Z` };
}

/** A node is the user's own for certain only where it was told to watch their wallets. */
function asksOwnServer({ servers }: Profile): boolean | null {
  const asked = servers.filter(
    ({ network, allowedAt }) => network === 'mainnet' && allowedAt !== null,
  );
  return asked.length === 0 ? null : asked.every(({ kind }) => kind === 'bitcoin_core');
}

function isLending(custody: string): boolean {
  return custody === 'lender' || custody === 'exchange_earn';
}

function largestGroup({ perVenue }: ExposureScore): number {
  const groups = Map.groupBy(
    perVenue.filter(({ kind }) => kind === 'venue'),
    ({ riskGroup }) => riskGroup,
  );
  const shares = [...groups.values()].map((group) =>
    group.reduce((sum, { share }) => sum + share, 0),
  );
  return Math.max(0, ...shares);
}
