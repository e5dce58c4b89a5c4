import { useTexts } from '../i18n/use-texts.tsx';
import { AddressBlock } from '../ui/address-block.tsx';
import { Callout } from '../ui/callout.tsx';
import { DataTable } from '../ui/data-table.tsx';
import type { ScannedCoins } from './use-own-node.ts';

/** The coins that one's own node listed, and what stands behind each amount. */
export function ScannedCoinsTable({ scanned }: { readonly scanned: ScannedCoins }) {
  const { t, say } = useTexts();
  const { node: text, spend } = t;
  const { coins, totalSats, heightBlocks: height, toldCoins } = scanned;
  if (coins.length === 0)
    return <Callout meaning="unknown">{say(text.noCoins, { height })}</Callout>;
  return (
    <section className="stack" aria-live="polite">
      <p>{say(text.total, { amount: totalSats })}</p>
      {toldCoins > 0 && (
        <Callout meaning="due">{say(text.toldCoins, { count: toldCoins })}</Callout>
      )}
      <DataTable
        caption={say(text.coins, { height })}
        rows={coins}
        keyOf={({ txid, vout }) => `${txid}:${vout}`}
        columns={[
          {
            id: 'amount',
            title: text.amount,
            isNumber: true,
            isRowHeader: true,
            cell: ({ valueSats, amountFrom }) => (
              <>
                {say(spend.sats, { amount: valueSats })}
                {amountFrom === 'node' && <div className="muted small">{text.amountTold}</div>}
              </>
            ),
          },
          {
            id: 'place',
            title: text.place,
            cell: ({ chain, index }) =>
              say(chain === 'change' ? spend.change : spend.receive, { index }),
          },
          {
            id: 'address',
            title: text.address,
            cell: ({ address }) => address !== null && <AddressBlock address={address} />,
          },
        ]}
      />
    </section>
  );
}
