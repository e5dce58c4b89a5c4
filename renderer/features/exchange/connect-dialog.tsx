import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { Exchange, ExchangesData } from './exchange-data.ts';
import { KeyForm } from './key-form.tsx';

type ConnectDialogProps = {
  readonly data: ExchangesData;
  readonly first: Exchange['venue'];
  readonly onClose: () => void;
};

/** Connects an exchange: which one, how to make its key, and the key. */
export function ConnectDialog({ data, first, onClose }: ConnectDialogProps) {
  const { t } = useTexts();
  const text = t.exchange.dialog;
  const [venue, setVenue] = useState(first);
  const { exchanges, keptBy } = data;
  const exchange = exchanges.find((one) => one.venue === venue);
  return (
    <Dialog isOpen onClose={onClose} title={text.title} closeLabel={t.shell.close} isWide>
      <div className="stack">
        <Choice
          label={text.which}
          value={venue}
          options={exchanges.map((one) => ({ value: one.venue, label: one.name }))}
          onChoose={setVenue}
        />
        {exchange !== undefined && (
          // A key that was typed in for one exchange is not offered to another.
          <KeyForm key={venue} exchange={exchange} keptBy={keptBy} onClose={onClose} />
        )}
      </div>
    </Dialog>
  );
}
