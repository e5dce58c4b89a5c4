import { useTexts } from '../../i18n/use-texts.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { btcText } from '../../wallet-parts/btc-text.ts';
import type { CoinRow, SyncedView } from './chain-view.ts';
import { CoinFlags } from './coin-flags.tsx';
import { LabelCell } from './label-cell.tsx';
import { ProofMark } from './proof-mark.tsx';
import type { CoinColumn } from './sort-coins.ts';

/** What stands in the table of coins; `by` where it can be sorted by that. */
export function useCoinColumns({
  walletId,
  tipHeight,
}: SyncedView): readonly (Column<CoinRow> & { readonly by?: CoinColumn })[] {
  const { t, say, format } = useTexts();
  const text = t.coins;
  return [
    {
      id: 'amount',
      by: 'amount',
      title: text.amount,
      isNumber: true,
      isRowHeader: true,
      cell: (coin) => <span className="exact">{btcText(coin.valueSats, format)}</span>,
    },
    {
      id: 'address',
      by: 'address',
      title: text.address,
      cell: (coin) => (
        <>
          <div className="muted small">{say(text.place[coin.chain], { index: coin.index })}</div>
          {coin.address === null ? text.noAddress : <AddressBlock address={coin.address} />}
          <CoinFlags coin={coin} />
        </>
      ),
    },
    {
      id: 'block',
      by: 'block',
      title: text.block,
      cell: (coin) => <Depth height={coin.height} tipHeight={tipHeight} proof={coin.proof} />,
    },
    {
      id: 'label',
      by: 'label',
      title: text.label,
      cell: (coin) => (
        <LabelCell
          walletId={walletId}
          named={{ type: 'output', ref: `${coin.txid}:${coin.vout}` }}
          label={coin.label}
          title={say(text.nameCoin, { amount: btcText(coin.valueSats, format) })}
        />
      ),
    },
  ];
}

type DepthProps = Pick<CoinRow, 'height' | 'proof'> & Pick<SyncedView, 'tipHeight'>;

/** In which block, how deep, and what is proven of it. */
function Depth({ height, tipHeight, proof }: DepthProps) {
  const { t, say, format } = useTexts();
  const text = t.coins;
  if (height === null) return text.waiting;
  const count = tipHeight === null ? null : Math.max(1, tipHeight - height + 1);
  return (
    <>
      {proof !== 'verified' && <div>{format.count(height)}</div>}
      <ProofMark proof={proof} height={height} />
      {count !== null && <div className="muted small">{say(text.depth, { count })}</div>}
    </>
  );
}
