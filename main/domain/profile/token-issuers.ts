import { isTokenKind, type Issuer } from '../exposure/issuer.ts';
import type { CatalogVenue } from '../exposure/venue-catalog.ts';
import type { Profile } from './profile.ts';

type Candidate = {
  readonly id: string;
  readonly name: string;
  readonly custody: CatalogVenue['custody'];
  readonly riskGroup: string;
  readonly ticker: string | null;
};

/**
 * Who stands behind which token. A venue of the user goes before the catalogue, and an issuer of the token alone before
 * an exchange that has it as its own.
 */
export function tokenIssuers(
  { venues }: Profile,
  catalog: readonly CatalogVenue[],
): ReadonlyMap<string, Issuer> {
  const shipped = catalog
    .filter(({ closed }) => closed === null)
    .map(({ ownToken, ...entry }): Candidate => ({ ...entry, ticker: ownToken?.value ?? null }));
  const own = venues.map(({ ownToken, ...venue }): Candidate => ({ ...venue, ticker: ownToken }));
  const ordered = [...shipped, ...own].toSorted((a, b) => rank(a) - rank(b));
  const issuers = new Map<string, Issuer>();
  for (const { id, name, custody, riskGroup, ticker } of ordered) {
    if (ticker === null) continue;
    const kind = isTokenKind(custody) ? custody : 'platform_token';
    issuers.set(ticker, { id, name, custody: kind, riskGroup });
  }
  return issuers;
}

/** Later ones win. */
function rank({ custody }: Candidate): number {
  return isTokenKind(custody) ? 1 : 0;
}
