import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useCommand } from '../../use-command.ts';

type Fees = Output<'chain.fees'>;

type FeeChoicesProps = {
  readonly walletId: string;
  readonly onChoose: (satsPerVb: number) => void;
};

/** Which estimate each word stands for, in blocks. */
const SPEEDS = [
  ['slow', 24],
  ['normal', 6],
  ['fast', 1],
] as const;

/** Three fees to choose from, once a server was asked. A test payment has time, so slow stands first. */
export function FeeChoices({ walletId, onChoose }: FeeChoicesProps) {
  const { t } = useTexts();
  const ask = useCommand('chain.fees');
  const [fees, setFees] = useState<Fees | null>(null);
  return (
    <div className="stack-tight">
      {fees === null ? (
        <div>
          <Button disabled={ask.isRunning} onClick={() => void ask.run({ walletId }, setFees)}>
            {t.send.lookUpFees}
          </Button>
        </div>
      ) : (
        <Offered fees={fees} onChoose={onChoose} />
      )}
      {ask.error !== null && ask.error.code !== 'cancelled' && (
        <Callout meaning="due" isAlert>
          {ask.error.message}
        </Callout>
      )}
    </div>
  );
}

type OfferedProps = { readonly fees: Fees } & Pick<FeeChoicesProps, 'onChoose'>;

function Offered({ fees, onChoose }: OfferedProps) {
  const { t, say, format } = useTexts();
  const { send: text } = t;
  const { rates, server, second, findings } = fees;
  const label =
    second === null
      ? say(text.fees, { server: server.name })
      : say(text.feesOf, { server: server.name, other: second.server.name });
  return (
    <>
      <div className="row" role="group" aria-label={label}>
        {SPEEDS.map(([speed, target]) => {
          const rate = rates.find(({ blocks }) => blocks === target)?.satsPerVb ?? null;
          return (
            rate !== null && (
              <Button key={speed} onClick={() => onChoose(rate)}>
                {say(text.feeChoice, {
                  speed: text.speeds[speed],
                  rate: format.decimal(String(rate)),
                })}
              </Button>
            )
          );
        })}
      </div>
      <p className="muted small">{label}</p>
      {findings.map(({ code, message }) => (
        <Callout key={code} meaning="due">
          {message}
        </Callout>
      ))}
    </>
  );
}
