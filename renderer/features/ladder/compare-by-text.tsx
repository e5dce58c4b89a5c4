import { useState } from 'react';
import type { ApiError } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { fieldError } from '../../ui/field-error.ts';
import { TextInput } from '../../ui/text-input.tsx';
import type { AddressTask } from './compare-task.tsx';

type Which = AddressTask['addresses'][number]['which'];
type Seen = {
  readonly receive: string;
  readonly change?: string;
  readonly random: { readonly index: number; readonly address: string };
};

type CompareByTextProps = {
  readonly task: AddressTask;
  readonly error: ApiError | null;
  readonly onCompare: (seen: Seen) => void;
};

const FIELDS: Readonly<Record<Which, string>> = {
  receive: 'proof.receive',
  change: 'proof.change',
  random: 'proof.random.address',
};

/** The addresses as the device gives them. Ours are not shown here, so that nothing can be copied from them. */
export function CompareByText({ task, error, onCompare }: CompareByTextProps) {
  const { t, say } = useTexts();
  const text = t.ladder.compare;
  const [seen, setSeen] = useState<Readonly<Record<Which, string>>>({
    receive: '',
    change: '',
    random: '',
  });
  const isComplete = task.addresses.every(({ which }) => seen[which].trim() !== '');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const { receive, change, random } = seen;
        const hasChange = task.addresses.some(({ which }) => which === 'change');
        onCompare({
          receive,
          ...(hasChange ? { change } : {}),
          random: { index: task.index, address: random },
        });
      }}
    >
      {task.addresses.map(({ which, index }) => (
        <TextInput
          key={which}
          label={say(text.which[which], { index })}
          hint={text.hint}
          className="exact"
          value={seen[which]}
          onValue={(value) => setSeen({ ...seen, [which]: value })}
          error={fieldError(error, FIELDS[which])}
        />
      ))}
      <div>
        <Button kind="primary" type="submit" disabled={!isComplete}>
          {text.submit}
        </Button>
      </div>
    </form>
  );
}
