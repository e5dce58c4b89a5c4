import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useCommand } from '../../use-command.ts';
import {
  MakerChoice,
  ProvenanceForm,
  unknownSeed,
  type SeedMaker,
} from '../../wallet-parts/provenance-form.tsx';
import type { Wallet } from './wallet-data.ts';

type ProvenanceDialogProps = {
  readonly wallet: Wallet;
  readonly at: number;
  readonly makers: readonly SeedMaker[];
  readonly onClose: () => void;
};

/** Tells where the seed of one key came from, or takes it back. */
export function ProvenanceDialog({ wallet, at, makers, onClose }: ProvenanceDialogProps) {
  const { t } = useTexts();
  const text = t.provenance;
  const [told, setTold] = useState(wallet.provenance[at] ?? null);
  const save = useCommand('wallet.setProvenance');
  return (
    <Dialog isOpen onClose={onClose} title={text.title} closeLabel={t.shell.close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save.run({ walletId: wallet.id, key: at, provenance: told }, onClose);
        }}
      >
        <MakerChoice
          makers={makers}
          device={told?.device ?? null}
          onDevice={(device) =>
            setTold(device === null ? null : { ...(told ?? unknownSeed(device)), device })
          }
        />
        {told !== null && <ProvenanceForm provenance={told} onProvenance={setTold} />}
        {save.error !== null && <p role="alert">{save.error.message}</p>}
        <div className="row">
          <Button kind="primary" type="submit">
            {text.save}
          </Button>
          <Button onClick={onClose}>{t.shell.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
