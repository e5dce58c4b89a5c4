import type { Profile } from './profile.ts';

/** The profile as it may stand in a file that no passphrase seals: without keys of exchanges. The same one where it has none. */
export function withoutExchangeKeys(profile: Profile): Profile {
  const hasKeys = profile.exchanges.some(
    ({ connection }) => (connection?.vaultKey ?? null) !== null,
  );
  if (!hasKeys) return profile;
  const exchanges = profile.exchanges.map((saved) =>
    saved.connection === null
      ? saved
      : { ...saved, connection: { ...saved.connection, vaultKey: null } },
  );
  return { ...profile, exchanges };
}
