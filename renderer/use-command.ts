import { useCallback, useState } from 'react';
import type { ApiError, Input, Method, Output, Reply } from '../preload/contract.ts';
import { call } from './api.ts';
import { useRevision } from './revision.tsx';

/** A command that changes state: whether it runs, what went wrong last, and how to run it. */
export type Command<M extends Method> = {
  readonly isRunning: boolean;
  readonly error: ApiError | null;
  /** Runs it, then `onDone` if it succeeded; the value, or null when it failed and `error` says why. */
  readonly run: (input: Input<M>, onDone?: (value: Output<M>) => void) => Promise<Output<M> | null>;
  readonly forget: () => void;
};

/** Prepares a command. After it has succeeded, everything on screen is read again. */
export function useCommand<M extends Method>(method: M): Command<M> {
  const { advance } = useRevision();
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const run = useCallback(
    async (input: Input<M>, onDone?: (value: Output<M>) => void) => {
      setRunning(true);
      const reply: Reply<M> = await call(method, input);
      setRunning(false);
      setError(reply.ok ? null : reply.error);
      if (!reply.ok) return null;
      advance();
      onDone?.(reply.value);
      return reply.value;
    },
    [method, advance],
  );
  return { isRunning, error, run, forget: useCallback(() => setError(null), []) };
}
