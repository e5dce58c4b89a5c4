import type { Texts } from '../../i18n/use-texts.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { Amount } from './amount.tsx';
import type { Coin } from './use-coins.ts';

/** What every table of coins tells of each: how much it is, and where in the wallet it lies. */
export function coinColumns<Row extends Pick<Coin, 'valueSats' | 'chain' | 'index'>>({
  t: { spend: text },
  say,
}: Texts): readonly Column<Row>[] {
  return [
    {
      id: 'amount',
      title: text.coinAmount,
      isNumber: true,
      isRowHeader: true,
      cell: ({ valueSats }) => <Amount sats={valueSats} />,
    },
    {
      id: 'place',
      title: text.coinPlace,
      cell: ({ chain, index }) => say(chain === 'change' ? text.change : text.receive, { index }),
    },
  ];
}
