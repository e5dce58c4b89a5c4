import { expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../../main/domain/profile/profile.ts';
import { withoutExchangeKeys } from '../../../../main/domain/profile/without-exchange-keys.ts';
import { decodeBackup, encodeBackup } from '../../../../main/services/backup/backup-file.ts';
import { AT, deriveKey } from '../../../support/test-vault.ts';

const place = { exchange: 'kraken', host: 'api.kraken.com' } as const;
const connected: Profile = {
  ...EMPTY_PROFILE,
  exchanges: [
    {
      ...place,
      proxy: null,
      allowedAt: AT,
      connection: {
        id: 'c1',
        venueId: 'v1',
        at: AT,
        readOnly: 'seen',
        sealedKey: null,
        vaultKey: { ...place, apiKey: 'name', secret: 'c2VjcmV0', passphrase: '' },
        syncs: [],
      },
    },
  ],
};
const keyless = connected.exchanges.map(({ connection, ...saved }) => ({
  ...saved,
  connection: connection === null ? null : { ...connection, vaultKey: null },
}));

test('what no passphrase seals has no key of an exchange, and all else', () => {
  expect(withoutExchangeKeys(connected)).toEqual({ ...connected, exchanges: keyless });
});
test('a profile without keys stays the very same', () => {
  expect(withoutExchangeKeys(EMPTY_PROFILE)).toBe(EMPTY_PROFILE);
});
test('a backup has none either', async () => {
  const header = { savedAt: AT, appVersion: '0.0.0-test' };
  const passphrase = 'a passphrase of its own, of many words';
  const bytes = await encodeBackup({ header, profile: connected }, passphrase, deriveKey);
  const read = await decodeBackup(bytes, passphrase, deriveKey);
  expect(read).toMatchObject({ ok: true, value: { profile: { exchanges: keyless } } });
});
