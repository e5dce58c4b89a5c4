import { useEffect, useState } from 'react';
import type { ApiError } from '../../../preload/contract.ts';
import type { PrivateWindowState } from '../../../preload/wallet-shapes.ts';
import { call } from '../../api.ts';
import { useRevision } from '../../revision.tsx';

const LOOK_EVERY_MS = 700;
const CLOSED: PrivateWindowState = { isOpen: false, outcome: null };

/**
 * The window of seed words as seen from the main one: open or not, and how it ended. An end from before this screen
 * was opened is no news and is left out.
 */
export function usePrivateWindow(onSaved: (walletId: string) => void) {
  const { advance } = useRevision();
  const [state, setState] = useState(CLOSED);
  const [error, setError] = useState<ApiError | null>(null);
  const { isOpen } = state;

  useEffect(() => {
    const look = async (): Promise<void> => {
      const reply = await call('mnemonic.window', {});
      if (reply.ok && reply.value.isOpen) setState(reply.value);
    };
    void look();
  }, []);
  useEffect(() => {
    if (!isOpen) return undefined;
    const look = async (): Promise<void> => {
      const reply = await call('mnemonic.window', {});
      if (!reply.ok || reply.value.isOpen) return;
      setState(reply.value);
      const { outcome } = reply.value;
      if (outcome?.kind !== 'saved') return;
      advance();
      onSaved(outcome.walletId);
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isOpen, advance, onSaved]);

  return {
    state,
    error,
    open: async (): Promise<void> => {
      const reply = await call('mnemonic.openWindow', {});
      setError(reply.ok ? null : reply.error);
      if (reply.ok) setState(reply.value);
    },
    stop: async (): Promise<void> => {
      const reply = await call('mnemonic.closeWindow', {});
      if (reply.ok) setState(reply.value);
    },
  };
}
