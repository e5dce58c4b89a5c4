import { useEffect, useState } from 'react';
import type { Connection } from '../../../preload/wallet-shapes.ts';
import { call } from '../../api.ts';

const LOOK_EVERY_MS = 3000;

/** Whether this computer is on a network, looked at again and again; null before the first look. */
export function useSurroundings(): Connection | null {
  const [connection, setConnection] = useState<Connection | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const reply = await call('mnemonic.surroundings', {});
      if (isCurrent) setConnection(reply.ok ? reply.value.connection : 'unknown');
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, []);
  return connection;
}
