import { useState } from 'react';
import { parseDecimalInput } from '../../i18n/parse-decimal-input.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Details } from '../../ui/details.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useCommand } from '../../use-command.ts';
import { BitcoinInput } from './bitcoin-input.tsx';
import type { StepFormProps } from './step-form.tsx';

/** Coins that come in: found by a sync, which notes them by itself, or told by hand. */
export function ArrivalForm(props: StepFormProps) {
  const { t, say } = useTexts();
  const text = t.plan;
  const { plan } = props;
  const sync = useCommand('chain.sync');
  const [hasLooked, setLooked] = useState(false);
  const walletId = plan.destination?.walletId ?? null;
  return (
    <div className="stack">
      <p className="muted">{text.lookText}</p>
      {sync.error !== null && (
        <Callout meaning="exposed" isAlert>
          {sync.error.message}
        </Callout>
      )}
      {hasLooked && !sync.isRunning && (
        <p role="status">{say(text.notThere, { venue: plan.venueName })}</p>
      )}
      <div>
        <Button
          kind="primary"
          disabled={sync.isRunning || walletId === null}
          onClick={() => {
            if (walletId !== null) void sync.run({ walletId }, () => setLooked(true));
          }}
        >
          {sync.isRunning ? text.looking : text.look}
        </Button>
      </div>
      <Details summary={text.byHand}>
        <ByHand {...props} />
      </Details>
    </div>
  );
}

function ByHand({ plan, onAnswer }: StepFormProps) {
  const { locale, t, say } = useTexts();
  const text = t.plan;
  const [txid, setTxid] = useState('');
  const [amount, setAmount] = useState('');
  const read = parseDecimalInput(amount, locale);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (read.kind === 'number') onAnswer({ kind: 'arrival', txid, amount: read.decimal });
      }}
    >
      <p className="muted">{text.byHandText}</p>
      <TextInput
        label={text.txid}
        hint={say(text.txidHint, { venue: plan.venueName })}
        className="exact"
        value={txid}
        onValue={setTxid}
      />
      <BitcoinInput label={text.arrivedAmount} value={amount} onValue={setAmount} />
      <div>
        <Button type="submit" disabled={txid.trim() === '' || read.kind !== 'number'}>
          {text.noteArrival}
        </Button>
      </div>
    </form>
  );
}
