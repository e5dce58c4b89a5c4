import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { FileButton } from '../../intake/file-button.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';

type ChainTaskProps = {
  readonly walletId: string;
  readonly rung: 5 | 6;
  readonly onDone: () => void;
};

const EMPTY = { txHex: '', txOutProofHex: '', previous: '', height: '' };
type Typed = typeof EMPTY;

/** Most that is read of a file: the largest transaction there can be, as hex. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Rungs 5 and 6: a transaction and the proof that it is in a block, as a node of the user's own gives them. */
export function ChainTask({ walletId, rung, onDone }: ChainTaskProps) {
  const { t } = useTexts();
  const { chain: text } = t.ladder;
  const [typed, setTyped] = useState(EMPTY);
  const prove = useCommand('ladder.prove');
  const toast = useToast();
  const set = (change: Partial<Typed>): void => setTyped({ ...typed, ...change });
  const isComplete =
    typed.txHex !== '' && typed.txOutProofHex !== '' && (rung === 5 || typed.previous !== '');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void prove.run({ walletId, ...inputOf(rung, typed) }, () => {
          toast(t.ladder.kept);
          onDone();
        });
      }}
    >
      <p>{rung === 5 ? text.deposit : text.spend}</p>
      <p>{text.what}</p>
      <p className="muted">{text.how}</p>
      <HexField label={text.txHex} value={typed.txHex} onValue={(txHex) => set({ txHex })} />
      <HexField
        label={text.proof}
        value={typed.txOutProofHex}
        onValue={(txOutProofHex) => set({ txOutProofHex })}
      />
      {rung === 6 && (
        <HexField
          label={text.previous}
          hint={text.previousHint}
          value={typed.previous}
          onValue={(previous) => set({ previous })}
        />
      )}
      <TextInput
        label={text.height}
        inputMode="numeric"
        value={typed.height}
        onValue={(height) => set({ height: height.replaceAll(/\D/g, '').slice(0, 9) })}
      />
      {prove.error !== null && (
        <Callout meaning="exposed" isAlert>
          {prove.error.message}
        </Callout>
      )}
      <div>
        <Button kind="primary" type="submit" disabled={!isComplete || prove.isRunning}>
          {text.submit}
        </Button>
      </div>
    </form>
  );
}

function inputOf(rung: 5 | 6, { txHex, txOutProofHex, previous, height }: Typed) {
  const known = height === '' ? {} : { height: Number(height) };
  const proof = { txHex: txHex.trim(), txOutProofHex: txOutProofHex.trim(), ...known };
  if (rung === 5) return { rung, proof };
  const previousTransactionsHex = previous.split(/\s+/).filter((line) => line !== '');
  return { rung, proof: { ...proof, previousTransactionsHex } };
}

type HexFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
};

function HexField({ label, hint, value, onValue }: HexFieldProps) {
  const { t } = useTexts();
  return (
    <div className="stack-tight">
      <TextArea
        label={label}
        value={value}
        onValue={onValue}
        {...(hint === undefined ? {} : { hint })}
      />
      <div>
        <FileButton
          label={`${t.intake.openFile}: ${label}`}
          onFile={(file) => void file.slice(0, MAX_BYTES).text().then(onValue)}
        />
      </div>
    </div>
  );
}
