import { useTexts } from '../../i18n/use-texts.tsx';
import { AmountCard } from './amount-card.tsx';
import { CoinsCard } from './coins-card.tsx';
import { HandOutCard } from './hand-out-card.tsx';
import { PaymentPicture } from './payment-picture.tsx';
import { SendCard } from './send-card.tsx';
import { TakeBackCard } from './take-back-card.tsx';
import type { Server } from '../../wallet-parts/allowed-servers.ts';
import { useAllowedServers } from '../../wallet-parts/use-allowed-servers.ts';
import { useCoins } from './use-coins.ts';
import { usePayment, type Payment, type Prepared } from './use-payment.ts';

type SpendScreenProps = { readonly walletId: string; readonly network: Server['network'] };

/** A payment from a wallet to itself, step under step: each appears when the one before it is done. */
export function SpendScreen({ walletId, network }: SpendScreenProps) {
  const { t } = useTexts();
  const servers = useAllowedServers(network);
  const payment = usePayment(walletId);
  const coins = useCoins(walletId, payment.forget);
  const { prepared, preparing } = payment;
  return (
    <div className="stack">
      <p>{t.spend.intro}</p>
      <CoinsCard walletId={walletId} found={coins} />
      {coins.chosen.length > 0 && (
        <AmountCard
          {...preparing}
          askWallet={servers.length > 0 ? walletId : null}
          onPrepare={(wish) => payment.prepare(coins.chosen, wish)}
        />
      )}
      {prepared !== null && (
        <StepsToSign
          key={prepared.spendId}
          walletId={walletId}
          servers={servers}
          payment={payment}
          prepared={prepared}
          onStartAnew={() => {
            payment.forget();
            coins.forget();
          }}
        />
      )}
    </div>
  );
}

type StepsToSignProps = {
  readonly walletId: string;
  readonly servers: readonly Server[];
  readonly payment: Payment;
  readonly prepared: Prepared;
  readonly onStartAnew: () => void;
};

/** From the unsigned payment to the one that could be sent. */
function StepsToSign({ walletId, servers, payment, prepared, onStartAnew }: StepsToSignProps) {
  const { checked, checking, takeBack } = payment;
  const transaction = checked?.transaction ?? null;
  return (
    <>
      <PaymentPicture prepared={prepared} />
      <HandOutCard prepared={prepared} />
      <TakeBackCard walletId={walletId} checked={checked} {...checking} onTakeBack={takeBack} />
      {transaction !== null && (
        <SendCard
          spendId={prepared.spendId}
          transaction={transaction}
          servers={servers}
          onStartAnew={onStartAnew}
        />
      )}
    </>
  );
}
