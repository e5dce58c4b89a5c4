import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../../../main/domain/exposure/imports/export-formats.ts';
import { ownWalletName } from '../../../../../main/domain/exposure/imports/own-wallets.ts';
import { catalogIdOf } from '../../../../../main/ipc/handlers/commit-import.ts';
import { venueCatalog } from '../../../../../main/services/venue-catalog.ts';

const venues = [...new Set(EXPORT_FORMATS.map(({ venue }) => venue))];

test.each(venues)('%s is a venue of the catalogue, or a wallet of the user', (venue) => {
  const isListed = venueCatalog.some(({ id }) => id === catalogIdOf(venue));
  expect(isListed).toBe(ownWalletName(venue) === null);
});
