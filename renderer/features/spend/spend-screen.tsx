import { useTexts } from '../../i18n/use-texts.tsx';
import { AmountCard } from './amount-card.tsx';
import { CoinsCard } from './coins-card.tsx';
import { HandOutCard } from './hand-out-card.tsx';
import { PaymentPicture } from './payment-picture.tsx';
import { SendCard } from './send-card.tsx';
import { TakeBackCard } from './take-back-card.tsx';
import { useSpend } from './use-spend.ts';

/** A payment from a wallet to itself, step under step: each appears when the one before it is done. */
export function SpendScreen({ walletId }: { readonly walletId: string }) {
  const { t } = useTexts();
  const spend = useSpend(walletId);
  const { coins, chosen, prepared, checked, finding, preparing, checking } = spend;
  const transaction = checked?.transaction ?? null;
  return (
    <div className="stack">
      <p>{t.spend.intro}</p>
      <CoinsCard
        coins={coins}
        chosen={chosen}
        error={finding.error?.message ?? null}
        isRunning={finding.isRunning}
        onGive={(intake) => void spend.giveCoins(intake)}
        onToggle={spend.toggleCoin}
      />
      {chosen.length > 0 && (
        <AmountCard
          error={preparing.error?.message ?? null}
          isRunning={preparing.isRunning}
          onPrepare={(wish) => void spend.prepare(wish)}
        />
      )}
      {prepared !== null && (
        <>
          <PaymentPicture prepared={prepared} />
          <HandOutCard key={prepared.spendId} prepared={prepared} />
          <TakeBackCard
            checked={checked}
            error={checking.error?.message ?? null}
            isRunning={checking.isRunning}
            onTakeBack={(intake) => void spend.takeBack(intake)}
          />
        </>
      )}
      {transaction !== null && <SendCard transaction={transaction} onStartAnew={spend.startAnew} />}
    </div>
  );
}
