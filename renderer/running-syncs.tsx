import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { RunningSync } from '../preload/sync-shapes.ts';
import { call } from './api.ts';
import { useRevision } from './revision.tsx';

/** Shortest time between two questions, so that progress is shown but never floods the window. */
const PAUSE_MS = 250;
/** Main counts from one. */
const NONE_YET = 0;

const Context = createContext<readonly RunningSync[]>([]);

/**
 * Follows, for as long as it is on screen, what is being looked up on the block chain. When something new is known,
 * everything on screen is read again.
 */
export function RunningSyncsProvider({ children }: { readonly children: ReactNode }) {
  return <Context value={useFollowedSyncs()}>{children}</Context>;
}

/** The look-up of a wallet that is under way, or null. */
export function useRunningSync(walletId: string): RunningSync | null {
  return useContext(Context).find((one) => one.walletId === walletId) ?? null;
}

function useFollowedSyncs(): readonly RunningSync[] {
  const { advance } = useRevision();
  const [running, setRunning] = useState<readonly RunningSync[]>([]);
  useEffect(() => {
    let isMounted = true;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const follow = async (revision: number): Promise<void> => {
      const reply = await call('chain.follow', { revision });
      if (!isMounted) return;
      const next = reply.ok ? reply.value.revision : revision;
      if (reply.ok) setRunning((shown) => keepIfSame(shown, reply.value.running));
      // The first answer says where main is: what is on screen was read a moment ago.
      if (revision !== NONE_YET && next !== revision) advance();
      pause = setTimeout(() => void follow(next), PAUSE_MS);
    };
    void follow(NONE_YET);
    return () => {
      isMounted = false;
      clearTimeout(pause);
    };
  }, [advance]);
  return running;
}

/** The list that is shown already where nothing differs, so that nothing is drawn anew. */
function keepIfSame(
  shown: readonly RunningSync[],
  told: readonly RunningSync[],
): readonly RunningSync[] {
  return JSON.stringify(shown) === JSON.stringify(told) ? shown : told;
}
