import { useEffect, useState } from 'react';
import type { ApiError, Output } from '../../../preload/contract.ts';
import { call } from '../../api.ts';

type Shown = Output<'diagnostics.get'>;
type State =
  | { readonly kind: 'reading' | 'shown' | 'copied' | 'saved' }
  | { readonly kind: 'failed'; readonly error: ApiError };

export type Diagnostics = {
  /** Null until it was read. */
  readonly text: string | null;
  readonly state: State;
  readonly copy: () => Promise<void>;
  readonly save: () => Promise<void>;
};

/** Reads the diagnostics once: what stands there is what is copied and saved, so nothing may change it in between. */
export function useDiagnostics(): Diagnostics {
  const [shown, setShown] = useState<Shown | null>(null);
  const [state, setState] = useState<State>({ kind: 'reading' });
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const reply = await call('diagnostics.get', {});
      if (!isCurrent) return;
      if (reply.ok) setShown(reply.value);
      setState(reply.ok ? { kind: 'shown' } : { kind: 'failed', error: reply.error });
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, []);
  return {
    text: shown?.text ?? null,
    state,
    copy: async () => {
      if (shown === null) return;
      const reply = await call('diagnostics.copy', { id: shown.id });
      setState(reply.ok ? { kind: 'copied' } : { kind: 'failed', error: reply.error });
    },
    save: async () => {
      if (shown === null) return;
      const reply = await call('diagnostics.save', { id: shown.id });
      if (!reply.ok) setState({ kind: 'failed', error: reply.error });
      else setState({ kind: reply.value.saved ? 'saved' : 'shown' });
    },
  };
}
