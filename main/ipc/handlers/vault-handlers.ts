import type { VaultCalls } from '../../../preload/vault-calls.ts';
import type { VaultStatus } from '../../../preload/vault-shapes.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import { isStrongEnough, measurePassphrase } from '../../services/measure-passphrase.ts';
import { recordToday } from '../change-profile.ts';
import type { HandlersFor } from '../handler.ts';
import { lockEverything } from '../lock-everything.ts';
import type { Services } from '../services.ts';

export const vaultHandlers: HandlersFor<keyof VaultCalls> = {
  'vault.status': async (_input, services) => succeed(await statusOf(services)),
  'vault.restore': async ({ generation, passphrase, setsNewerAside }, services) => {
    const restored = await services.vault.restore({
      generation,
      passphrase: passphrase ?? null,
      setsNewerAside: setsNewerAside ?? false,
    });
    if (!restored.ok) return restored;
    services.log.event({ event: 'vault', state: 'open' });
    return succeed(await statusOf(services));
  },
  'vault.lookAtEarlier': async ({ generation, passphrase }, services) => {
    const opened = await services.vault.lookAtEarlier(generation, passphrase ?? null);
    return opened.ok ? succeed(await statusOf(services)) : opened;
  },
  'vault.saveCopy': async (_input, { vault, saveFile, now }) => {
    if (saveFile === null) return fail({ code: 'no_dialog' });
    const bytes = await vault.fileBytes();
    if (bytes === null) return fail({ code: 'not_found' });
    const outcome = await saveFile(`vault-${now().toISOString().slice(0, 10)}.holdfast`, bytes);
    return outcome === 'failed'
      ? fail({ code: 'file_not_saved' })
      : succeed({ saved: outcome === 'saved' });
  },
  'vault.unlock': async ({ passphrase }, services) =>
    unlocked(await services.vault.unlock(passphrase), services),
  'vault.quickUnlock': async (_input, services) => {
    const key = await services.quickUnlock.read();
    return key === null
      ? fail({ code: 'no_quick_unlock' })
      : unlocked(await services.vault.unlockWith(key), services);
  },
  'vault.lock': async (_input, services) => {
    await lockEverything(services);
    return succeed(await statusOf(services));
  },
  'vault.setPassphrase': async ({ passphrase, current }, services) => {
    const profile = services.vault.readWhole();
    if (!profile.ok) return profile;
    if (!isStrongEnough(await measurePassphrase(passphrase))) {
      return fail({ code: 'passphrase_weak', fields: ['passphrase'] });
    }
    return rekeyed({ current: current ?? null, next: passphrase }, services);
  },
  'vault.removePassphrase': async ({ current }, services) => {
    const profile = services.vault.readWhole();
    if (!profile.ok) return profile;
    if (services.vault.key() === null) return fail({ code: 'no_passphrase' });
    return rekeyed({ current, next: null }, services);
  },
  'vault.setQuickUnlock': async ({ isOn }, services) => {
    const { vault, quickUnlock } = services;
    const profile = vault.readWhole();
    if (!profile.ok) return profile;
    const key = vault.key();
    if (key === null) return fail({ code: 'no_passphrase' });
    if (!isOn) await quickUnlock.forget();
    else if (!(await quickUnlock.keep(key))) return fail({ code: 'no_keychain' });
    return succeed(await statusOf(services));
  },
  'vault.strength': async ({ passphrase }) => succeed(await measurePassphrase(passphrase)),
};

async function statusOf({ vault, quickUnlock }: Services): Promise<VaultStatus> {
  const look = await vault.status();
  return look.state === 'open' || look.state === 'locked'
    ? { ...look, quickUnlock: quickUnlock.state() }
    : look;
}

async function unlocked<E>(
  opened: Result<null, E>,
  services: Services,
): Promise<Result<VaultStatus, E>> {
  if (!opened.ok) return opened;
  services.log.event({ event: 'vault', state: 'open' });
  await recordToday(services);
  return succeed(await statusOf(services));
}

/** What lies beside the vault is sealed anew with it, and the keychain forgets the key of before. */
async function rekeyed(
  change: Parameters<Services['vault']['changePassphrase']>[0],
  services: Services,
) {
  const { vault, chain, quickUnlock } = services;
  const changed = await chain.reseal(() => vault.changePassphrase(change));
  if (!changed.ok) return changed;
  await quickUnlock.forget();
  return succeed(await statusOf(services));
}
