import { useState } from 'react';
import type { ApiError } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import type { AddressTask } from './compare-task.tsx';

type Which = AddressTask['addresses'][number]['which'];

type CompareByEyeProps = {
  readonly task: AddressTask;
  readonly error: ApiError | null;
  readonly onCompare: (compared: readonly Which[]) => void;
};

/** The addresses in chunks, each to be held against the device and ticked on its own. */
export function CompareByEye({ task, error, onCompare }: CompareByEyeProps) {
  const { t, say } = useTexts();
  const text = t.ladder.compare;
  const [compared, setCompared] = useState<readonly Which[]>([]);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onCompare(compared);
      }}
    >
      <p>{text.eyeText}</p>
      {task.addresses.map(({ which, index, address }) => (
        <div key={which} className="stack-tight">
          <h3>{say(text.which[which], { index })}</h3>
          <AddressBlock address={address} isLarge />
          <label className="row">
            <input
              type="checkbox"
              aria-label={`${say(text.which[which], { index })}: ${text.same}`}
              checked={compared.includes(which)}
              onChange={(event) =>
                setCompared(
                  event.currentTarget.checked
                    ? [...compared, which]
                    : compared.filter((one) => one !== which),
                )
              }
            />
            {text.same}
          </label>
        </div>
      ))}
      {error !== null && (
        <Callout meaning="exposed" isAlert>
          {error.message}
        </Callout>
      )}
      <div>
        <Button type="submit" disabled={compared.length < task.addresses.length}>
          {text.eyeSubmit}
        </Button>
      </div>
    </form>
  );
}
