import { useState } from 'react';
import { parseDecimalInput } from '../../i18n/parse-decimal-input.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { btcText } from '../../wallet-parts/btc-text.ts';
import styles from './balance-form.module.css';
import { btcTextToSats } from './balance-text.ts';
import type { SaveBalance } from './use-save-balance.ts';

/** The balance as the user reads it elsewhere. */
export function BalanceForm({ save }: { readonly save: SaveBalance }) {
  const { locale, t, format } = useTexts();
  const text = t.wallets;
  const [typed, setTyped] = useState('');
  const read = parseDecimalInput(typed, locale);
  const sats = read.kind === 'number' ? btcTextToSats(read.decimal) : null;
  const isWrong = typed.trim() !== '' && sats === null;
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (sats !== null) save.run(sats, () => setTyped(''));
      }}
    >
      <TextInput
        label={text.balanceLabel}
        value={typed}
        onValue={setTyped}
        inputMode="decimal"
        className="exact"
        error={isWrong ? text.balanceInvalid : save.error}
        {...(sats === null ? {} : { hint: btcText(sats, format) })}
      />
      <Button type="submit" disabled={sats === null}>
        {text.balanceSave}
      </Button>
    </form>
  );
}
