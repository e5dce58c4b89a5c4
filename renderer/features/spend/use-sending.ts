import { useState } from 'react';
import type { ApiError, Output } from '../../../preload/contract.ts';
import { useCommand } from '../../use-command.ts';

/** A payment on its way out: at most one attempt at a time, and none after it was sent. */
export type Sending = {
  readonly sent: Output<'chain.broadcast'> | null;
  readonly error: ApiError | null;
  readonly isRunning: boolean;
  readonly send: (serverId: string) => void;
};

export function useSending(spendId: string): Sending {
  const { run, error, isRunning } = useCommand('chain.broadcast');
  const [sent, setSent] = useState<Sending['sent']>(null);
  return {
    sent,
    error,
    isRunning,
    send: (serverId) => {
      if (sent === null && !isRunning) void run({ spendId, serverId, agreed: true }, setSent);
    },
  };
}
