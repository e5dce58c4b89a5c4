/** Why Holdfast does not see an item done. Texts: renderer/i18n. */
export type OpenReason =
  | 'no_holdings'
  | 'no_wallet'
  | 'no_score'
  | 'share_too_high'
  | 'group_over_half'
  | 'earn_or_lending'
  | 'platform_token_held'
  | 'withdrawal_missing'
  | 'record_missing'
  | 'leaf_missing'
  | 'rung_missing'
  | 'origin_missing'
  | 'advisory_matches'
  | 'one_maker'
  | 'key_rights_said'
  | 'message_missing'
  | 'no_goal'
  | 'prices_missing'
  | 'server_of_others'
  | 'vault_open'
  | 'no_backup';

/** What Holdfast finds of an item by itself. `until` is null for what holds as long as the state does. */
export type Look =
  | { readonly status: 'done'; readonly until: string | null }
  | { readonly status: 'expired'; readonly until: string }
  | { readonly status: 'open'; readonly reason: OpenReason };

export const DONE: Look = { status: 'done', until: null };

export function open(reason: OpenReason): Look {
  return { status: 'open', reason };
}

/** Something that was seen once holds until a moment. */
export function holdsUntil(until: string, at: string): Look {
  return at < until ? { status: 'done', until } : { status: 'expired', until };
}
