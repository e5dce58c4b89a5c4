import type { SavedWallet } from '../../../domain/profile/saved-wallet.ts';
import { openDerivePool } from '../../derive-worker/derive-pool.ts';
import type { DeriveScripts } from './sync-order.ts';

/** The scripts of each wallet, derived once in a run. */
export type ScriptSources = (
  wallet: Pick<SavedWallet, 'descriptor' | 'network'>,
) => Promise<DeriveScripts>;

/** The wallet engine with its two curve libraries takes a while to load, so that happens at its first use. */
const loadSource = () => import('./script-source.ts');

export function openScriptSources(workerUrl: URL): ScriptSources {
  const sources = new Map<string, DeriveScripts>();
  const pool = openDerivePool(workerUrl);
  return async (wallet) => {
    const { openScriptSource } = await loadSource();
    const source = sources.get(wallet.descriptor) ?? openScriptSource(wallet, pool);
    sources.set(wallet.descriptor, source);
    return source;
  };
}
