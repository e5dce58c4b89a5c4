import type { KeyProvenance } from '../profile/saved-wallet.ts';
import type { Advisory, AdvisoryLevel, AdvisoryMatch, AffectedVersions } from './advisory.ts';
import { boundOf, compareVersions, readVersion } from './compare-versions.ts';

/** How one fact about a seed stands to what an advisory names. */
type Fit = 'inside' | 'outside' | 'unknown';

/**
 * Every advisory that concerns the seed of one of these keys. What is unknown rules nothing out: a seed of unknown day
 * and version counts as possibly affected. Keys without any provenance match nothing.
 */
export function matchAdvisories(
  keys: readonly (KeyProvenance | null)[],
  advisories: readonly Advisory[],
): readonly AdvisoryMatch[] {
  return keys.flatMap((provenance, key) =>
    advisories.flatMap((advisory) => {
      const level = provenance === null ? null : levelOf(provenance, advisory);
      return level === null ? [] : [{ key, level, advisory }];
    }),
  );
}

function levelOf(provenance: KeyProvenance, advisory: Advisory): AdvisoryLevel | null {
  const { affected, dependsOnRolls } = advisory.entropy;
  if (!advisory.devices.includes(provenance.device)) return null;
  const fits = fitOf(provenance, advisory);
  if (fits === 'outside') return null;
  if (dependsOnRolls.includes(provenance.entropy)) return 'depends';
  if (!affected.includes(provenance.entropy)) return null;
  return fits === 'inside' && provenance.entropy !== 'unknown' ? 'affected' : 'possible';
}

/** The version decides where it is known, else the day. */
function fitOf(provenance: KeyProvenance, advisory: Advisory): Fit {
  const day = fitOfDay(provenance.seedMadeOn, advisory);
  const version = fitOfVersion(provenance.firmware, advisory);
  if (day === 'outside') return 'outside';
  if (version !== 'outside') {
    return version === 'unknown' && advisory.firmware.length === 0 ? day : version;
  }
  // A version that was not there on that day is the one of today: what made the seed stays unknown.
  return isBeforeRepair(provenance, advisory) ? 'unknown' : 'outside';
}

function fitOfDay(seedMadeOn: string | null, { seedMade }: Advisory): Fit {
  if (seedMadeOn === null || seedMade === null) return 'unknown';
  const isLate = seedMade.through !== null && seedMadeOn > seedMade.through;
  return seedMadeOn < seedMade.from || isLate ? 'outside' : 'inside';
}

function fitOfVersion(text: string | null, { firmware }: Advisory): Fit {
  const version = text === null ? null : readVersion(text);
  if (version === null || firmware.length === 0) return 'unknown';
  const fitting = firmware.filter((range) => isInside(version, range));
  if (fitting.length === 0) return 'outside';
  return fitting.every(({ suspected }) => suspected) ? 'unknown' : 'inside';
}

function isInside(version: readonly number[], { from, through }: AffectedVersions): boolean {
  const isEarlier = compareVersions(version, boundOf(from, 'first')) < 0;
  return !isEarlier && compareVersions(version, boundOf(through, 'last')) <= 0;
}

/** Whether a version later than all that are named is said to have made a seed before there was one. */
function isBeforeRepair({ firmware, seedMadeOn }: KeyProvenance, advisory: Advisory): boolean {
  const version = firmware === null ? null : readVersion(firmware);
  if (version === null || seedMadeOn === null || advisory.fixedOn === null) return false;
  const isLater = advisory.firmware.some(({ from, through }) => {
    const isSameLine = boundOf(from, 'first')[0] === version[0];
    return isSameLine && compareVersions(version, boundOf(through, 'last')) > 0;
  });
  return isLater && seedMadeOn < advisory.fixedOn;
}
