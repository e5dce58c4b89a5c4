import { useEffect, useState } from 'react';
import { call } from '../../api.ts';
import type { PricesData } from './prices-data.ts';

const LOOK_EVERY_MS = 300;

/** How many sources have answered while they are asked. */
export function useAsked(): NonNullable<PricesData['asking']> {
  const [asked, setAsked] = useState({ done: 0, total: 0 });
  useEffect(() => {
    const look = async (): Promise<void> => {
      const reply = await call('price.view', {});
      if (reply.ok && reply.value.asking !== null) setAsked(reply.value.asking);
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return asked;
}
