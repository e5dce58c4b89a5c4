import { useTexts } from '../../i18n/use-texts.tsx';
import { TextIntake } from '../../intake/text-intake.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { coinColumns } from './coin-columns.tsx';
import { amountParts } from './amount-text.ts';
import { LookedUpCoins } from './looked-up-coins.tsx';
import { nameOf, type Coin, type CoinsFound } from './use-coins.ts';

/** Bytes of a file with transactions that fit the contract as base64. */
const MAX_BYTES = 768 * 1024;

type CoinsCardProps = { readonly walletId: string; readonly found: CoinsFound };

/** Takes transactions or what was looked up, and shows which coins of the wallet are in them. */
export function CoinsCard({ walletId, found }: CoinsCardProps) {
  const { coins, chosen, error, isRunning } = found;
  const { t } = useTexts();
  return (
    <Card title={t.spend.coinsTitle}>
      <div className="stack">
        <LookedUpCoins walletId={walletId} found={found} />
        <p>{t.spend.coinsLead}</p>
        <TextIntake
          label={t.spend.coinsLabel}
          submitLabel={t.spend.coinsSubmit}
          error={error}
          isRunning={isRunning}
          maxBytes={MAX_BYTES}
          onIntake={found.give}
        />
        {coins?.length === 0 && (
          <Callout meaning="due" isAlert>
            {t.spend.coinsNone}
          </Callout>
        )}
        {coins !== null && coins.length > 0 && (
          <CoinTable coins={coins} chosen={chosen} onToggle={found.toggle} />
        )}
      </div>
    </Card>
  );
}

type CoinTableProps = {
  readonly coins: readonly Coin[];
  readonly chosen: readonly Coin[];
  readonly onToggle: (coin: Coin) => void;
};

function CoinTable({ coins, chosen, onToggle }: CoinTableProps) {
  const texts = useTexts();
  const { t, say } = texts;
  const text = t.spend;
  return (
    <DataTable
      caption={text.coinsFound}
      rows={coins}
      keyOf={nameOf}
      columns={[
        {
          id: 'use',
          title: text.useCoinColumn,
          cell: (coin) => (
            <input
              type="checkbox"
              aria-label={say(text.useCoin, {
                amount: amountParts(coin.valueSats, texts).satoshi,
              })}
              checked={chosen.includes(coin)}
              onChange={() => onToggle(coin)}
            />
          ),
        },
        ...coinColumns(texts),
        {
          id: 'address',
          title: text.coinAddress,
          cell: ({ address }) => <AddressBlock address={address} />,
        },
      ]}
    />
  );
}
