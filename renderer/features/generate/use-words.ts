import { useEffect, useState } from 'react';
import type { ApiError } from '../../../preload/contract.ts';
import { call } from '../../api.ts';

/** The few words from `start` on; the ones before are let go of. Null while they come. */
export function useWords(session: string, start: number) {
  const [words, setWords] = useState<readonly string[] | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const reply = await call('mnemonic.words', { session, start });
      if (!isCurrent) return;
      setWords(reply.ok ? reply.value.words : null);
      setError(reply.ok ? null : reply.error);
    };
    void read();
    return () => {
      isCurrent = false;
      setWords(null);
    };
  }, [session, start]);
  return { words, error };
}
