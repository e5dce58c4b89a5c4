/** BitMEX and River count in satoshi: their coin is written as people say it. */
export function coinName(coin: string): string {
  return coin === 'BTC_sat' ? 'sat (BTC)' : coin.toUpperCase();
}
