import type { ApiError } from '../../../preload/contract.ts';
import type { RunningSync } from '../../../preload/sync-shapes.ts';
import { useRunningSync } from '../../running-syncs.tsx';
import { useCommand } from '../../use-command.ts';

/** A look-up of one wallet: whether it is under way, wherever it was started, and how the last one from here ended. */
export type Sync = {
  readonly isRunning: boolean;
  /** Null before its first step is known. */
  readonly running: RunningSync | null;
  readonly error: ApiError | null;
  readonly start: () => void;
  readonly stop: () => void;
};

export function useSync(walletId: string): Sync {
  const sync = useCommand('chain.sync');
  const cancel = useCommand('work.cancel');
  const running = useRunningSync(walletId);
  return {
    isRunning: sync.isRunning || running !== null,
    running,
    error: sync.error,
    start: () => {
      sync.forget();
      void sync.run({ walletId });
    },
    stop: () => void cancel.run({}),
  };
}
