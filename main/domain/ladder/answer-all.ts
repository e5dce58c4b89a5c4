import type { SavedWallet } from '../profile/saved-wallet.ts';
import type { Result } from '../result.ts';
import type { Wallet } from '../wallet/wallet.ts';
import type { EvidenceStamp } from './add-evidence.ts';
import { answerTask, type Answer, type AnswerFault } from './answer-task.ts';

/** The wallet with all that several answers prove. A fault only when none proves anything: that of the first. */
export function answerAll(
  saved: SavedWallet,
  wallet: Wallet,
  [first, ...others]: readonly [Answer, ...Answer[]],
  stamp: EvidenceStamp,
): Result<SavedWallet, AnswerFault> {
  return others.reduce(
    (before, answer) => {
      const next = answerTask(before.ok ? before.value : saved, wallet, answer, stamp);
      return next.ok ? next : before;
    },
    answerTask(saved, wallet, first, stamp),
  );
}
