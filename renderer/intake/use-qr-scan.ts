import { useCallback, useRef, useState } from 'react';
import type { Output } from '../../preload/contract.ts';
import { call } from '../api.ts';

type Progress = Pick<Output<'qr.collect'>, 'done' | 'total' | 'percent'>;

/** Puts the codes of one message together, until all of it is there. */
export function useQrScan(onText: (text: string) => void) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<string | null>(null);
  const session = useRef<string | null>(null);
  const take = useCallback(
    async (text: string): Promise<void> => {
      const known = session.current === null ? {} : { session: session.current };
      const reply = await call('qr.collect', { text, ...known });
      setError(reply.ok ? null : reply.error.message);
      if (!reply.ok) {
        // Nothing of a message that holds a secret is kept, so its parts count no more.
        if (reply.error.code === 'secret_detected') setProgress(null);
        return;
      }
      session.current = reply.value.session;
      setProgress(reply.value);
      if (reply.value.text !== null) onText(reply.value.text);
    },
    [onText],
  );
  return { progress, error, setError, take };
}
