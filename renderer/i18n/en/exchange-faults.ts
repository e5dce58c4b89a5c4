import type { ExchangeAnswerCode, ExchangeReason } from '../../../preload/exchange-shapes.ts';

/** Why nothing came of asking an exchange: what is wrong, why it matters, the way out. */
export const exchangeFaults: Readonly<
  Record<Extract<ExchangeAnswerCode, `exchange_${string}`>, string>
> = {
  exchange_key_absent:
    'The key was only held until Holdfast was closed, because neither a keychain of this system nor a passphrase on your data kept it safe, or because the passphrase was taken off. Enter it once more.',
  exchange_key_malformed:
    'This cannot be a key of this exchange: key or secret are too short, cut off, or of another kind. Nothing was sent. Copy both again, each into its own field.',
  exchange_key_refused:
    'The exchange does not accept this key and secret, so it tells nothing. The key may be mistyped, deleted, not yet confirmed, or of another region. Copy both again or make a new key.',
  exchange_right_missing:
    'This key may not read balances. Give it the right to read (“view”, “query funds”) at the exchange, and no other.',
  exchange_key_too_powerful:
    'This key may do more than read. Whoever gets hold of it could move your coins, so Holdfast does not take it. Make a key that may only read.',
  exchange_unconfirmed:
    'This exchange does not tell what a key may do. Look at it there, and confirm here that this key can only read.',
  exchange_ip_refused:
    'This key works from other internet addresses only, so the exchange turned it away. Add your address to the key, or make one without such a limit.',
  exchange_clock_skew:
    'The exchange finds that the time of this request is wrong. Usually the clock of your computer is off. Let it be set automatically, then try again.',
  exchange_nonce_used:
    'The exchange has seen a higher request number with this key, so another program uses it too. Make a key that is for Holdfast alone.',
  exchange_rate_limited:
    'The exchange says that it was asked too often. Nothing was changed. Try again in some minutes.',
  exchange_maintenance:
    'The exchange cannot answer at the moment, for maintenance or because of a fault of its own. Nothing was changed. Try again later.',
  exchange_bad_reply:
    'The exchange sent an answer that cannot be right, so none of it was used and your amounts are as before. Try again later.',
  exchange_refused:
    'The exchange refused without a reason that Holdfast knows (its number: {number}). Nothing was changed. It may not serve your region, or its interface has changed.',
};

/** The same, where more is known. */
export const exchangeReasons: Readonly<Record<ExchangeReason, string>> = {
  exchange_can_withdraw:
    'This key can take coins out of your account ({rights}). Holdfast does not take such a key and has not kept it. Delete it at the exchange, and make one that may only read.',
  exchange_can_trade:
    'This key can trade ({rights}). Holdfast does not take such a key and has not kept it. Make one that may only read.',
  exchange_can_trade_and_withdraw:
    'This key can trade, and take coins out of your account ({rights}). Holdfast does not take such a key and has not kept it. Delete it at the exchange, and make one that may only read.',
  exchange_can_more:
    'This key can do more than read ({rights}). Holdfast does not take such a key and has not kept it. Make one that may only read.',
  exchange_wait_known:
    'The exchange says that it was asked too often. Nothing was changed. It answers again in {seconds} seconds.',
  exchange_skew_known:
    'The clock of your computer and that of the exchange differ by {seconds} seconds, so the exchange refuses. Let your clock be set automatically, then try again.',
  exchange_not_allowed:
    'You have not said yes to {host}, so nothing was sent to it. Allow it first if you want to ask this exchange.',
  exchange_unreachable:
    '{host} cannot be reached from here. Nothing was changed. Check your connection and try again.',
  exchange_timeout: '{host} did not answer in time. Nothing was changed. Try again later.',
  exchange_proxy:
    'The proxy did not let the connection to {host} through, so nothing was sent. Check that Tor or your proxy is running, and its address and port.',
  exchange_not_encrypted:
    'No encrypted connection came about whose certificate proves that it is {host}, so your key was not sent. Somebody could be in between: a filter of an office or hotel, or a wrong clock. Try another network.',
  exchange_odd_server:
    'What answered for {host} is not what this exchange sends: a page that points elsewhere, or far too much. None of it was used. Try again later.',
};
