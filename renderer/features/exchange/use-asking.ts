import { useEffect, useState } from 'react';
import { call } from '../../api.ts';
import type { Exchange } from './exchange-data.ts';

const LOOK_EVERY_MS = 300;

/** How many answers have come while an exchange is asked. */
export function useAsking(
  venue: Exchange['venue'],
  isRunning: boolean,
): NonNullable<Exchange['asking']> | null {
  const [asking, setAsking] = useState<Exchange['asking']>(null);
  useEffect(() => {
    if (!isRunning) return;
    const look = async (): Promise<void> => {
      const reply = await call('exchange.list', {});
      if (reply.ok)
        setAsking(reply.value.exchanges.find((one) => one.venue === venue)?.asking ?? null);
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      setAsking(null);
    };
  }, [venue, isRunning]);
  return isRunning ? asking : null;
}
