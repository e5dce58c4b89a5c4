import { useEffect, useState } from 'react';
import type { Output } from '../../preload/contract.ts';
import { call } from '../api.ts';
import { useCommand } from '../use-command.ts';

export type ScannedCoins = Output<'chain.scan'>;

const POLL_MS = 1000;

/** Watching and scanning on one's own node: what runs, how far it is, and what came of it. */
export function useOwnNode(walletId: string) {
  const watch = useCommand('chain.watchOnNode');
  const scan = useCommand('chain.scan');
  const [coins, setCoins] = useState<ScannedCoins | null>(null);
  const isRunning = watch.isRunning || scan.isRunning;
  const share = useShare(walletId, isRunning);
  return {
    isRunning,
    share,
    coins,
    error: watch.error ?? scan.error,
    watch: (serverId: string, day: string, onDone: () => void) => {
      scan.forget();
      const since = day === '' ? {} : { since: `${day}T00:00:00.000Z` };
      void watch.run({ walletId, serverId, agreed: true, ...since }, onDone);
    },
    scan: (serverId: string) => {
      watch.forget();
      void scan.run({ walletId, serverId, agreed: true }, setCoins);
    },
    stop: () => void call('work.cancel', {}),
  };
}

/** How far the node is with this wallet, from 0 to 1, asked once a second while it runs. */
function useShare(walletId: string, isRunning: boolean): number {
  const [share, setShare] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    const look = async (): Promise<void> => {
      const reply = await call('chain.nodeWork', {});
      const mine = reply.ok ? reply.value.running.find((one) => one.walletId === walletId) : null;
      setShare(mine?.share ?? 0);
    };
    const timer = setInterval(() => void look(), POLL_MS);
    return () => clearInterval(timer);
  }, [walletId, isRunning]);
  return share;
}
