import type { ExchangeFault } from './exchange-fault.ts';
import type { KeyRights } from './exchange-client.ts';

/** Why a key is not taken; null for one that reads balances and does nothing else. */
export function judgeRights({ canRead, powers }: KeyRights): ExchangeFault | null {
  const can = (wanted: string): boolean => powers.some(({ power }) => power === wanted);
  if (powers.length > 0) {
    const rights = powers.map(({ name }) => name).join(', ');
    const params = { rights };
    const code = 'exchange_key_too_powerful';
    if (can('trade') && can('withdraw'))
      return { code, reason: 'exchange_can_trade_and_withdraw', params };
    if (can('withdraw')) return { code, reason: 'exchange_can_withdraw', params };
    if (can('trade')) return { code, reason: 'exchange_can_trade', params };
    return { code, reason: 'exchange_can_more', params };
  }
  return canRead ? null : { code: 'exchange_right_missing' };
}
