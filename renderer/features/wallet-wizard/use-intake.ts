import { useState } from 'react';
import type { ApiError, Reply } from '../../../preload/contract.ts';
import { call } from '../../api.ts';
import { inputOf, type Intake } from '../../intake/intake.ts';
import { readCosignerKey } from './read-cosigner-key.ts';
import type { ReadKey, WizardDraft } from './wizard-draft.ts';

/**
 * Has what was handed over read. A refused text is dropped at once: what may have been a secret stays in no state.
 * An encrypted backup holds none, and waits for the key that opens it.
 */
export function useIntake(onRead: (read: ReadKey) => void) {
  const [error, setError] = useState<ApiError | null>(null);
  const [sealed, setSealed] = useState<Intake | null>(null);
  const [isRunning, setRunning] = useState(false);
  const take = async (
    intake: Intake,
    ask: (intake: Intake) => Promise<Reply<'wallet.inspect'>>,
  ): Promise<void> => {
    setRunning(true);
    const reply = await ask(intake);
    setRunning(false);
    setError(reply.ok ? null : reply.error);
    setSealed(!reply.ok && reply.error.reason === 'backup_encrypted' ? intake : null);
    if (reply.ok) onRead({ intake, inspection: reply.value });
  };
  return {
    error,
    isRunning,
    /** An encrypted backup that was handed over; null when the last was none. */
    sealed,
    /** A whole wallet, or the one key of it. */
    readWallet: (intake: Intake) => take(intake, (one) => call('wallet.inspect', inputOf(one))),
    /** One key of several. */
    readKey: (intake: Intake, draft: WizardDraft, at: number) =>
      take(intake, (one) => readCosignerKey(one, draft, at)),
  };
}
