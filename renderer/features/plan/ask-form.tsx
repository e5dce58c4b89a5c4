import { useState } from 'react';
import { parseDecimalInput } from '../../i18n/parse-decimal-input.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { BitcoinInput } from './bitcoin-input.tsx';
import type { StepFormProps } from './step-form.tsx';

/** What was asked for at the venue, with the address and the network to hold against what stands there. */
export function AskForm({ plan, step, onAnswer }: StepFormProps) {
  const { locale, t, say, format } = useTexts();
  const text = t.plan;
  const { venueName: venue, destination, bitcoinLeft } = plan;
  const [amount, setAmount] = useState(
    (step.amount ?? '').replace('.', locale === 'nl' ? ',' : '.'),
  );
  const read = parseDecimalInput(amount, locale);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (read.kind === 'number') onAnswer({ kind: 'ask', amount: read.decimal });
      }}
    >
      {destination !== null && <AddressBlock address={destination.address} />}
      <Callout meaning="due" title={text.networkTitle}>
        {say(text.networkText, { venue })}
      </Callout>
      <BitcoinInput
        label={text.ask}
        hint={say(text.askHint, { amount: format.decimal(bitcoinLeft), venue })}
        value={amount}
        onValue={setAmount}
      />
      <div>
        <Button kind="primary" type="submit" disabled={read.kind !== 'number'}>
          {text.asked}
        </Button>
      </div>
    </form>
  );
}
