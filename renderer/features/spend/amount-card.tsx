import { useState } from 'react';
import { parseDecimalInput } from '../../i18n/parse-decimal-input.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { FeeChoices } from './fee-choices.tsx';
import { readWish } from './read-wish.ts';
import type { Wish } from './use-payment.ts';

type AmountCardProps = {
  /** The wallet whose servers may be asked for today's fees; null where none may. */
  readonly askWallet: string | null;
  readonly error: string | null;
  readonly isRunning: boolean;
  readonly onPrepare: (wish: Wish) => void;
};

/** How much, at which fee, and for those who want it to which of the own addresses. */
export function AmountCard({ askWallet, error, isRunning, onPrepare }: AmountCardProps) {
  const { locale, t, format } = useTexts();
  const text = t.spend;
  const [typed, setTyped] = useState({ amount: '', feeRate: '', receive: '', change: '' });
  const wish = readWish(typed, (one) => parseDecimalInput(one, locale));
  const wrong = (part: 'amount' | 'feeRate' | 'receive' | 'change', sentence: string) =>
    wish.wrong.has(part) ? sentence : null;
  return (
    <Card title={text.amountTitle}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (wish.value !== null) onPrepare(wish.value);
        }}
      >
        <TextInput
          label={text.amount}
          hint={text.amountHint}
          inputMode="numeric"
          className="exact"
          value={typed.amount}
          error={wrong('amount', text.amountBad)}
          onValue={(amount) => setTyped({ ...typed, amount })}
        />
        <TextInput
          label={text.feeRate}
          hint={text.feeRateHint}
          inputMode="decimal"
          className="exact"
          value={typed.feeRate}
          error={wrong('feeRate', text.feeRateBad)}
          onValue={(feeRate) => setTyped({ ...typed, feeRate })}
        />
        {askWallet !== null && (
          <FeeChoices
            walletId={askWallet}
            onChoose={(rate) => setTyped({ ...typed, feeRate: format.decimal(String(rate)) })}
          />
        )}
        <Details summary={text.more}>
          <div className="stack">
            <TextInput
              label={text.receiveIndex}
              hint={text.indexHint}
              inputMode="numeric"
              value={typed.receive}
              error={wrong('receive', text.indexBad)}
              onValue={(receive) => setTyped({ ...typed, receive })}
            />
            <TextInput
              label={text.changeIndex}
              hint={text.indexHint}
              inputMode="numeric"
              value={typed.change}
              error={wrong('change', text.indexBad)}
              onValue={(change) => setTyped({ ...typed, change })}
            />
          </div>
        </Details>
        {error !== null && (
          <Callout meaning="exposed" isAlert>
            {error}
          </Callout>
        )}
        <div className="row">
          <Button kind="primary" type="submit" disabled={isRunning || wish.value === null}>
            {text.prepare}
          </Button>
        </div>
      </form>
    </Card>
  );
}
