import { EMPTY_PROFILE, type Profile } from '../../../main/domain/profile/profile.ts';
import type { Vault } from '../../../main/services/vault/vault.ts';
import { AT } from '../../support/test-vault.ts';

/** A profile that a price tells from others, about as large as asked for (in bytes of its file). */
export function profileWith(price: number, size = 0): Profile {
  const filler = { itemId: 'filler', note: 'x'.repeat(Math.max(0, size - 700)), at: AT };
  return {
    ...EMPTY_PROFILE,
    declarations: size === 0 ? [] : [filler],
    prices: [{ asset: 'BTC', currency: 'EUR', price: String(price), at: AT }],
  };
}

/** The price that a vault's profile was marked with; 0 in an empty profile, null where it cannot be read. */
export function priceIn(vault: Vault): number | null {
  const profile = vault.read();
  return profile.ok ? priceOf(profile.value) : null;
}

export function priceOf(profile: Profile): number {
  return Number(profile.prices[0]?.price ?? 0);
}
