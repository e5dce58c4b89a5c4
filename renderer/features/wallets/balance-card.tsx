import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { parseDecimalInput } from '../../i18n/parse-decimal-input.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { satsToBtcText } from '../../wallet-parts/btc-text.ts';
import { balanceText, btcTextToSats } from './balance-text.ts';
import styles from './balance-card.module.css';
import type { Wallet } from './wallet-data.ts';

/** The balance as the user reads it elsewhere, until the chain is read here. */
export function BalanceCard({ wallet }: { readonly wallet: Wallet }) {
  const texts = useTexts();
  const { locale, t, say, format } = texts;
  const text = t.wallets;
  const save = useCommand('wallet.setBalance');
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const read = parseDecimalInput(typed, locale);
  const sats = read.kind === 'number' ? btcTextToSats(read.decimal) : null;
  const isWrong = typed.trim() !== '' && sats === null;
  return (
    <Card title={text.balanceTitle} aside={<strong>{balanceText(wallet, texts)}</strong>}>
      <p className="muted">{text.balanceText}</p>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (sats === null) return;
          void save.run({ walletId: wallet.id, confirmedSats: sats }, () => {
            setTyped('');
            toast(say(text.balanceSaved, { name: wallet.name }));
          });
        }}
      >
        <TextInput
          label={text.balanceLabel}
          value={typed}
          onValue={setTyped}
          inputMode="decimal"
          className="exact"
          error={isWrong ? text.balanceInvalid : save.error?.message}
          {...(sats === null ? {} : { hint: `${format.decimal(satsToBtcText(sats))} BTC` })}
        />
        <Button type="submit" disabled={sats === null}>
          {text.balanceSave}
        </Button>
      </form>
    </Card>
  );
}
