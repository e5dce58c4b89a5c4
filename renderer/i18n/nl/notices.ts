import type { chainNotices as english } from '../en/notices.ts';

export const chainNotices: typeof english = {
  title: 'Houvast',
  plain: {
    deposit_seen: {
      one: 'Er zijn munten onderweg naar een van je wallets.',
      other: 'Er zijn {count} betalingen onderweg naar een van je wallets.',
    },
    deposit_proven: {
      one: 'Een storting staat nu in een blok, en is bewezen.',
      other: '{count} stortingen staan nu in een blok, en zijn bewezen.',
    },
    spend_seen: {
      one: 'Er vertrekken munten uit een van je wallets. Was jij dat niet, kijk dan meteen.',
      other:
        'Er vertrekken {count} betalingen uit een van je wallets. Was jij dat niet, kijk dan meteen.',
    },
    reorged_away: {
      one: 'Een betaling staat niet meer in een blok. Kijk over een uur nog eens.',
      other: '{count} betalingen staan niet meer in een blok. Kijk over een uur nog eens.',
    },
    servers_disagree: 'Twee servers zeggen iets verschillends over een van je wallets.',
  },
  exact: {
    deposit_seen: 'Er zijn {amount} satoshi onderweg naar {name}.',
    deposit_proven: '{amount} satoshi voor {name} staan nu in een blok, en zijn bewezen.',
    spend_seen: 'Er vertrekken {amount} satoshi uit {name}. Was jij dat niet, kijk dan meteen.',
    reorged_away: {
      one: 'Een betaling van {name} staat niet meer in een blok. Kijk over een uur nog eens.',
      other:
        '{count} betalingen van {name} staan niet meer in een blok. Kijk over een uur nog eens.',
    },
    servers_disagree: 'Twee servers zeggen iets verschillends over {name}.',
  },
};
