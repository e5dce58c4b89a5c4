import { useEffect, useState } from 'react';
import type { ApiError } from '../../../preload/contract.ts';
import { call } from '../../api.ts';

/** What was read, and for which place: words must never stand under the numbers of others, not for a moment. */
type Read = {
  readonly start: number;
  readonly words: readonly string[] | null;
  readonly error: ApiError | null;
};

/** The few words from `start` on; the ones before are let go of. Null while they come. */
export function useWords(session: string, start: number): Omit<Read, 'start'> {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const reply = await call('mnemonic.words', { session, start });
      if (!isCurrent) return;
      setRead(
        reply.ok
          ? { start, words: reply.value.words, error: null }
          : { start, words: null, error: reply.error },
      );
    };
    void ask();
    return () => {
      isCurrent = false;
      setRead(null);
    };
  }, [session, start]);
  return read?.start === start ? read : { words: null, error: null };
}
