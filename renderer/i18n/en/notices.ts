import type { NoticedKind } from '../../../preload/sync-shapes.ts';
import type { Template } from '../fill.ts';

type Bodies = Readonly<Record<NoticedKind, Template>>;

/** What the desktop shows beside other windows: `plain` names no wallet and no amount, `exact` does. */
export const chainNotices: {
  readonly title: string;
  readonly plain: Bodies;
  readonly exact: Bodies;
} = {
  title: 'Holdfast',
  plain: {
    deposit_seen: {
      one: 'Coins are on their way to one of your wallets.',
      other: '{count} payments are on their way to one of your wallets.',
    },
    deposit_proven: {
      one: 'A deposit is in a block now, and proven.',
      other: '{count} deposits are in a block now, and proven.',
    },
    spend_seen: {
      one: 'Coins are leaving one of your wallets. If that was not you, look at once.',
      other: '{count} payments are leaving one of your wallets. If that was not you, look at once.',
    },
    reorged_away: {
      one: 'A payment is no longer in a block. Look again in an hour.',
      other: '{count} payments are no longer in a block. Look again in an hour.',
    },
    servers_disagree: 'Two servers tell different things about one of your wallets.',
  },
  exact: {
    deposit_seen: '{amount} satoshi are on their way to {name}.',
    deposit_proven: '{amount} satoshi for {name} are in a block now, and proven.',
    spend_seen: '{amount} satoshi are leaving {name}. If that was not you, look at once.',
    reorged_away: {
      one: 'A payment of {name} is no longer in a block. Look again in an hour.',
      other: '{count} payments of {name} are no longer in a block. Look again in an hour.',
    },
    servers_disagree: 'Two servers tell different things about {name}.',
  },
};
