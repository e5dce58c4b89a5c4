import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import { useQuery } from '../../use-query.ts';
import { pageOf, TablePager } from '../../wallet-parts/table-pager.tsx';
import { amountParts } from './amount-text.ts';
import { coinColumns } from './coin-columns.tsx';
import { nameOf, type CoinsFound } from './use-coins.ts';

type Utxo = Output<'chain.history'>['utxos'][number];

type LookedUpCoinsProps = { readonly walletId: string; readonly found: CoinsFound };

/** The coins that the last look-up found in blocks, each a press away; not there when nothing was looked up. */
export function LookedUpCoins({ walletId, found }: LookedUpCoinsProps) {
  const { t, say } = useTexts();
  const query = useQuery('chain.history', { walletId });
  if (query.kind !== 'done') return null;
  const known = new Set((found.coins ?? []).map(nameOf));
  const utxos = query.value.utxos
    .filter((one) => one.height !== null && !one.isImmature && !known.has(nameOf(one)))
    .toSorted((a, b) => b.valueSats - a.valueSats);
  if (utxos.length === 0) return null;
  return (
    <Details summary={say(t.spend.lookedUp, { count: utxos.length })}>
      <LookedUpTable utxos={utxos} found={found} />
    </Details>
  );
}

type LookedUpTableProps = { readonly utxos: readonly Utxo[]; readonly found: CoinsFound };

function LookedUpTable({ utxos, found }: LookedUpTableProps) {
  const texts = useTexts();
  const { t, say } = texts;
  const text = t.spend;
  const [page, setPage] = useState(0);
  return (
    <>
      <DataTable
        caption={text.lookedUpCaption}
        rows={pageOf(utxos, page)}
        keyOf={nameOf}
        columns={[
          ...coinColumns(texts),
          {
            id: 'address',
            title: text.coinAddress,
            cell: ({ address, label }) => (
              <>
                {label !== null && <div>{label}</div>}
                {address !== null && <AddressBlock address={address} />}
              </>
            ),
          },
          {
            id: 'take',
            title: text.useCoinColumn,
            cell: (coin) => (
              <Button
                kind="quiet"
                disabled={found.isRunning}
                aria-label={say(text.useCoin, {
                  amount: amountParts(coin.valueSats, texts).satoshi,
                })}
                onClick={() => found.take(coin)}
              >
                {text.takeCoin}
              </Button>
            ),
          },
        ]}
      />
      <TablePager table={text.lookedUpCaption} count={utxos.length} page={page} onPage={setPage} />
    </>
  );
}
