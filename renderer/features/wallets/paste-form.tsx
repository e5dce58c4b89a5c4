import { useRef, useState } from 'react';
import type { ApiError } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';

type PasteFormProps = {
  readonly error: ApiError | null;
  readonly isRunning: boolean;
  readonly onCheck: (text: string) => void;
};

/** Longest text file that is looked at, in bytes. */
const MAX_BYTES = 256 * 1024;

/** One place for whatever a device or wallet shows. The field is emptied as soon as it was handed over. */
export function PasteForm({ error, isRunning, onCheck }: PasteFormProps) {
  const { t } = useTexts();
  const text = t.wallets;
  const [pasted, setPasted] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const hand = (value: string): void => {
    setPasted('');
    onCheck(value);
  };
  return (
    <Card>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== '') hand(pasted);
        }}
      >
        <Field label={text.paste} hint={text.pasteHint} error={error?.message}>
          {(control) => (
            <textarea
              {...control}
              className="exact"
              rows={4}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              value={pasted}
              onChange={(event) => setPasted(event.currentTarget.value)}
            />
          )}
        </Field>
        <div className="row">
          <Button kind="primary" type="submit" disabled={isRunning || pasted.trim() === ''}>
            {text.check}
          </Button>
          <Button onClick={() => file.current?.click()} disabled={isRunning}>
            {text.openFile}
          </Button>
          <input
            ref={file}
            type="file"
            hidden
            aria-label={text.openFile}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              if (chosen !== undefined) void chosen.slice(0, MAX_BYTES).text().then(hand);
            }}
          />
        </div>
      </form>
    </Card>
  );
}
