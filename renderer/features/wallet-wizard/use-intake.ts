import { useState } from 'react';
import type { ApiError } from '../../../preload/contract.ts';
import { call } from '../../api.ts';
import type { Intake } from '../../intake/intake.ts';
import { inputOf } from './input-of.ts';
import type { ReadKey } from './wizard-draft.ts';

/** Has what was handed over read. A refused text is dropped at once: what may have been a secret stays in no state. */
export function useIntake(onRead: (read: ReadKey) => void) {
  const [error, setError] = useState<ApiError | null>(null);
  const [isRunning, setRunning] = useState(false);
  const read = async (intake: Intake): Promise<void> => {
    setRunning(true);
    const reply = await call('wallet.inspect', inputOf(intake));
    setRunning(false);
    setError(reply.ok ? null : reply.error);
    if (reply.ok) onRead({ intake, inspection: reply.value });
  };
  return { error, isRunning, read };
}
