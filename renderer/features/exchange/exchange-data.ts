import type { Output } from '../../../preload/contract.ts';

/** Everything that the card shows, as the main process gave it. */
export type ExchangesData = Output<'exchange.list'>;
export type Exchange = ExchangesData['exchanges'][number];
export type Connection = NonNullable<Exchange['connection']>;
/** An exchange that is connected. */
export type Connected = Exchange & { readonly connection: Connection };
