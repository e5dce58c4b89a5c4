import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { parseDecimalInput } from '../../i18n/parse-decimal-input.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { fieldError } from '../../ui/field-error.ts';
import { useCommand } from '../../use-command.ts';
import { AmountInput } from '../../intake/amount-input.tsx';
import type { Holding, Venue } from './exposure-data.ts';

type HoldingDialogProps = {
  readonly venue: Venue;
  /** Null to add one. */
  readonly holding: Holding | null;
  readonly onClose: () => void;
};

export function HoldingDialog({ venue, holding, onClose }: HoldingDialogProps) {
  const { locale, t, say } = useTexts();
  const text = t.exposure;
  const save = useCommand('holding.set');
  const [asset, setAsset] = useState(holding?.asset ?? 'BTC');
  const [amount, setAmount] = useState(
    holding?.amount.replace('.', locale === 'nl' ? ',' : '.') ?? '',
  );
  const [arrangement, setArrangement] = useState(holding?.arrangement ?? 'spot');
  const read = parseDecimalInput(amount, locale);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say(text.holdingForm.addTitle, { venue: venue.name })}
      closeLabel={t.shell.close}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (read.kind !== 'number') return;
          const input = { venueId: venue.id, asset, amount: read.decimal, arrangement };
          void save.run(input, onClose);
        }}
      >
        <TextInput
          label={text.holdingForm.asset}
          hint={text.holdingForm.assetHint}
          value={asset}
          onValue={setAsset}
          error={fieldError(save.error, 'asset')}
          readOnly={holding !== null}
        />
        <AmountInput
          label={text.holdingForm.amount}
          asset={asset}
          value={amount}
          onValue={setAmount}
          error={fieldError(save.error, 'amount')}
        />
        {holding === null && (
          <Choice
            label={text.holdingForm.kind}
            value={arrangement}
            options={(['spot', 'earn'] as const).map((value) => ({
              value,
              label: text.arrangement[value],
            }))}
            onChoose={setArrangement}
          />
        )}
        <div className="row">
          <Button kind="primary" type="submit" disabled={read.kind !== 'number' || save.isRunning}>
            {text.holdingForm.save}
          </Button>
          <Button onClick={onClose}>{t.shell.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
