import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { fieldError } from '../../ui/field-error.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { useQuery } from '../../use-query.ts';

type RestoreTaskProps = {
  readonly walletId: string;
  readonly keyNumber: number;
  readonly isOfSeveral: boolean;
  readonly onDone: () => void;
};

type Place = 'device' | 'second_wallet';
const PLACES: readonly Place[] = ['device', 'second_wallet'];

/** Rung 3: the backup is restored elsewhere, and what that shows comes back. Never the words. */
export function RestoreTask({ walletId, keyNumber, isOfSeveral, onDone }: RestoreTaskProps) {
  const { t, say, format } = useTexts();
  const { steps } = t.ladder.restore;
  const task = useQuery('ladder.task', { walletId, rung: 3, key: keyNumber });
  return (
    <QueryView query={task}>
      {(asked) => {
        if (asked.rung !== 3) return null;
        const { index, path } = asked;
        const values = { index, path: path ?? '' };
        return (
          <div className="stack">
            <ol className="stack-tight">
              {steps.slice(0, isOfSeveral ? 4 : 3).map((step) => (
                <li key={step}>{say(step, values)}</li>
              ))}
            </ol>
            <p className="muted">
              {say(t.ladder.answerUntil, { moment: format.moment(asked.answerUntil) })}
            </p>
            <RestoreForm walletId={walletId} keyNumber={keyNumber} index={index} onDone={onDone} />
          </div>
        );
      }}
    </QueryView>
  );
}

type RestoreFormProps = Omit<RestoreTaskProps, 'isOfSeveral'> & { readonly index: number };

function RestoreForm({ walletId, keyNumber, index, onDone }: RestoreFormProps) {
  const { t, say } = useTexts();
  const { restore: text } = t.ladder;
  const [restoredOn, setRestoredOn] = useState<Place>('device');
  const [fingerprint, setFingerprint] = useState('');
  const [address, setAddress] = useState('');
  const prove = useCommand('ladder.prove');
  const toast = useToast();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const proof = { key: keyNumber, restoredOn, fingerprint, address };
        void prove.run({ walletId, rung: 3, proof }, () => {
          toast(t.ladder.kept);
          onDone();
        });
      }}
    >
      <Choice
        label={text.where}
        value={restoredOn}
        options={PLACES.map((value) => ({ value, label: t.ladder.restoredOn[value] }))}
        onChoose={setRestoredOn}
      />
      <TextInput
        label={t.ladder.fingerprint}
        hint={text.fingerprintHint}
        className="exact"
        value={fingerprint}
        onValue={setFingerprint}
        error={fieldError(prove.error, 'proof.fingerprint')}
      />
      <TextInput
        label={say(text.address, { index })}
        className="exact"
        value={address}
        onValue={setAddress}
        error={fieldError(prove.error, 'proof.address')}
      />
      <div>
        <Button
          kind="primary"
          type="submit"
          disabled={fingerprint.trim() === '' || address.trim() === ''}
        >
          {text.submit}
        </Button>
      </div>
    </form>
  );
}
