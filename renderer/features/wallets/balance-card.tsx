import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { useQuery } from '../../use-query.ts';
import { btcText, signedBtcText } from '../../wallet-parts/btc-text.ts';
import { BalanceForm } from './balance-form.tsx';
import { balanceText } from './balance-text.ts';
import { useSaveBalance } from './use-save-balance.ts';
import type { Wallet } from './wallet-data.ts';

type BalanceCardProps = { readonly wallet: Wallet; readonly onOpenCoins: () => void };

/** The balance from the chain where it was looked up; else how to look it up, or to type it in. */
export function BalanceCard({ wallet, onOpenCoins }: BalanceCardProps) {
  const query = useQuery('chain.history', { walletId: wallet.id });
  return (
    <QueryView query={query}>
      {({ syncedAt, balance }) =>
        syncedAt === null ? (
          <ByHand wallet={wallet} onOpenCoins={onOpenCoins} />
        ) : (
          <FromChain
            wallet={wallet}
            syncedAt={syncedAt}
            balance={balance}
            onOpenCoins={onOpenCoins}
          />
        )
      }
    </QueryView>
  );
}

function ByHand({ wallet, onOpenCoins }: BalanceCardProps) {
  const texts = useTexts();
  const { wallets: text } = texts.t;
  const save = useSaveBalance(wallet);
  return (
    <Card title={text.balanceTitle} aside={<strong>{balanceText(wallet, texts)}</strong>}>
      <p className="muted">{text.balanceText}</p>
      <div className="row">
        <Button onClick={onOpenCoins}>{text.balanceOpen}</Button>
      </div>
      <BalanceForm save={save} />
    </Card>
  );
}

type FromChainProps = BalanceCardProps & {
  readonly syncedAt: string;
  readonly balance: Output<'chain.history'>['balance'];
};

function FromChain({ wallet, syncedAt, balance, onOpenCoins }: FromChainProps) {
  const texts = useTexts();
  const { t, say, format } = texts;
  const text = t.wallets;
  const save = useSaveBalance(wallet);
  const { confirmedSats, pendingSats } = balance;
  return (
    <Card
      title={text.balanceTitle}
      aside={<strong className="exact">{btcText(confirmedSats, format)}</strong>}
    >
      <p>
        {say(text.balanceOnChain, { at: format.moment(syncedAt) })}{' '}
        {pendingSats !== 0 &&
          say(text.balancePending, { amount: signedBtcText(pendingSats, format) })}
      </p>
      <p className="muted">{say(text.balanceCounted, { balance: balanceText(wallet, texts) })}</p>
      <div className="row">
        <Button onClick={onOpenCoins}>{text.balanceOpen}</Button>
        {wallet.balance?.confirmedSats !== confirmedSats && (
          <Button disabled={save.isRunning} onClick={() => save.run(confirmedSats)}>
            {text.balanceTake}
          </Button>
        )}
      </div>
      <Details summary={text.balanceByHand}>
        <BalanceForm save={save} />
      </Details>
    </Card>
  );
}
