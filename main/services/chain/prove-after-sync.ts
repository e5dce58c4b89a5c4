import { answerTask } from '../../domain/ladder/answer-task.ts';
import {
  chainCandidates,
  isRungDue,
  type ChainRung,
} from '../../domain/ladder/chain-candidates.ts';
import { evaluateLadder } from '../../domain/ladder/evaluate-ladder.ts';
import { rereadDescriptor } from '../../domain/ladder/reread-descriptor.ts';
import { readSavedWallet } from '../../domain/profile/read-saved-wallet.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { succeed } from '../../domain/result.ts';
import type { SettingsService } from '../settings.ts';
import { updateProfile } from '../vault/update-profile.ts';
import type { Vault } from '../vault/vault.ts';
import { fetchChainAnswer, type ProofSource } from './fetch-chain-answer.ts';

type House = {
  readonly vault: Vault;
  readonly settings: Pick<SettingsService, 'get'>;
  readonly now: () => Date;
  readonly newId: () => string;
};

/** Transactions that are tried for a rung after one sync. A wallet of several keys may need some until each has signed. */
const TRIED = 6;

/**
 * Lets what a sync has proven stand on the ladder, where rung 5 or 6 is not proven or not for long any more. What cannot be
 * fetched or is no proof is left for the next time, or for the user: nothing of the sync depends on it.
 */
export async function proveAfterSync(
  house: House,
  saved: SavedWallet,
  source: ProofSource,
): Promise<void> {
  const at = house.now().toISOString();
  const proven = await proveDue(saved, source, { at, newId: house.newId });
  const added = proven.evidence.filter((one) => !saved.evidence.includes(one));
  if (added.length === 0) return;
  await updateProfile<never>(house, at, (profile) => {
    const wallets = profile.wallets.map((one) =>
      one.id === saved.id ? { ...one, evidence: [...one.evidence, ...added] } : one,
    );
    return succeed({ ...profile, wallets });
  });
}

type Stamp = { readonly at: string; readonly newId: () => string };

async function proveDue(
  saved: SavedWallet,
  source: ProofSource,
  stamp: Stamp,
): Promise<SavedWallet> {
  let wallet = saved;
  for (const rung of [5, 6] as const) {
    const candidates = chainCandidates(rung, source.read, wallet.evidence, stamp.at);
    for (const txid of candidates.slice(0, TRIED)) {
      if (!isDue(wallet, rung, stamp.at) || source.signal.aborted) break;
      wallet = await proveOne(wallet, source, { rung, txid }, stamp);
    }
  }
  return wallet;
}

function isDue(wallet: SavedWallet, rung: ChainRung, at: string): boolean {
  return isRungDue(evaluateLadder(wallet, rereadDescriptor(wallet), at), rung, at);
}

/** The wallet with what a transaction proves; as it was when it proves nothing. */
async function proveOne(
  wallet: SavedWallet,
  source: ProofSource,
  { rung, txid }: { readonly rung: ChainRung; readonly txid: string },
  stamp: Stamp,
): Promise<SavedWallet> {
  const answer = await fetchChainAnswer(source, rung, txid);
  if (!answer.ok) return wallet;
  const answered = answerTask(wallet, readSavedWallet(wallet), answer.value, stamp);
  return answered.ok ? answered.value : wallet;
}
