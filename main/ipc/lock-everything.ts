import type { Services } from './services.ts';

/**
 * Locks the vault, and lets go of all that was read from it or is under way: syncs, connections, previews, payments, keys of
 * exchanges, seed words. The pages are loaded anew, so that theirs goes too. Without a passphrase nothing happens.
 */
export async function lockEverything(services: Services): Promise<void> {
  if (services.vault.key() === null) return;
  for (const call of services.running) call.abort();
  services.privateWindow.end({ kind: 'ended', why: 'locked' });
  services.mnemonics.endAny();
  await services.vault.lock();
  services.log.event({ event: 'vault', state: 'locked' });
  services.chain.lock();
  services.exchangeKeys.keepOnly([]);
  services.importSessions.endAny();
  services.reserveLists.endAny();
  const { pendingImports, pendingLeaves, pendingPrices, spends, scans, nodeWork } = services;
  const held = [pendingImports, pendingLeaves, pendingPrices, spends, scans, nodeWork];
  for (const one of held) one.clear();
  services.showLocked();
}
