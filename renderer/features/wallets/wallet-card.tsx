import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { LadderSummary } from '../../wallet-parts/ladder-summary.tsx';
import { balanceText } from './balance-text.ts';
import type { Wallet } from './wallet-data.ts';

/** A saved wallet at a glance. */
export function WalletCard({
  wallet,
  onOpen,
}: {
  readonly wallet: Wallet;
  readonly onOpen: () => void;
}) {
  const texts = useTexts();
  const { wallets: text } = texts.t;
  return (
    <Card
      title={wallet.name}
      aside={
        <Button onClick={onOpen} aria-label={`${text.open} ${wallet.name}`}>
          {text.open}
        </Button>
      }
    >
      <p>
        {text.scripts[wallet.script]}
        {wallet.network !== 'mainnet' && <strong> · {text.networks[wallet.network]}</strong>}
      </p>
      <p className="muted">
        {balanceText(wallet, texts)} ·{' '}
        {texts.say(text.savedOn, { day: texts.format.day(wallet.createdAt) })}
      </p>
      <div>
        <LadderSummary walletId={wallet.id} />
      </div>
    </Card>
  );
}
