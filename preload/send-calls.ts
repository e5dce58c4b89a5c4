import type { Call } from './call.ts';
import type { BroadcastView, FeesView } from './send-shapes.ts';
import type { ChainCode } from './server-shapes.ts';

/** Methods that send a payment, and those that help to. */
export type SendCalls = {
  /** What a payment has to pay at this moment, as servers that were consented to think. Tells them nothing of the wallet. */
  'chain.fees': Call<
    { walletId: string; serverId?: string },
    FeesView,
    'not_found' | 'no_server' | ChainCode
  >;
  /**
   * Sends the finished transaction of a payment that was checked here, once, through one server, and looks for it at
   * another. Only on an explicit yes.
   */
  'chain.broadcast': Call<
    { spendId: string; serverId?: string; agreed: true },
    BroadcastView,
    'not_found' | 'no_server' | ChainCode
  >;
};
