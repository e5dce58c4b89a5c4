import type { Scheme } from './reserves-data.ts';

/** A kind of proof with the exchanges that use it: `OKX, March 2023`; `Silver Sixpence, Mazars (KuCoin, Binance)`. */
export function schemeName({ name, venues }: Pick<Scheme, 'name' | 'venues'>): string {
  const others = venues.map((venue) => venue.name).filter((one) => !name.includes(one));
  return others.length === 0 ? name : `${name} (${others.join(', ')})`;
}
