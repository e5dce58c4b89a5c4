import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useCommand } from '../../use-command.ts';

type View = Output<'receive.next'>;
type HandedOut = View['handedOut'][number];

type HandedOutCardProps = {
  readonly walletId: string;
  readonly view: View;
  readonly onShow: (index: number) => void;
};

/** Every address that was given to someone: when, for what, and whether it was paid. */
export function HandedOutCard({ walletId, view, onShow }: HandedOutCardProps) {
  const { t, say, format } = useTexts();
  const text = t.receive;
  const markPaid = useCommand('receive.markPaid');
  const takeBack = useCommand('receive.takeBack');
  const [edited, setEdited] = useState<HandedOut | null>(null);
  return (
    <Card title={say(text.handedOutTitle, { count: view.handedOutCount })}>
      <p className="muted">{text.handedOutLead}</p>
      {view.handedOut.length > 0 && (
        <DataTable
          caption={say(text.handedOutTitle, { count: view.handedOutCount })}
          rows={view.handedOut}
          keyOf={({ index }) => String(index)}
          columns={[
            { id: 'index', title: t.wallets.index, isRowHeader: true, cell: ({ index }) => index },
            { id: 'day', title: text.day, cell: ({ at }) => format.day(at) },
            {
              id: 'address',
              title: t.wallets.address,
              cell: ({ address, label }) => (
                <>
                  {label !== null && <div>{label}</div>}
                  <AddressBlock address={address} />
                </>
              ),
            },
            {
              id: 'paid',
              title: text.paid,
              cell: ({ index, paidAt }) => (
                <input
                  type="checkbox"
                  aria-label={`${text.paid} ${index}`}
                  checked={paidAt !== null}
                  onChange={() => void markPaid.run({ walletId, index, isPaid: paidAt === null })}
                />
              ),
            },
            {
              id: 'actions',
              title: text.actions,
              cell: (row) => (
                <div className="row">
                  <Button
                    kind="quiet"
                    aria-label={`${text.show} ${row.index}`}
                    onClick={() => onShow(row.index)}
                  >
                    {text.show}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={`${text.editLabel} ${row.index}`}
                    onClick={() => setEdited(row)}
                  >
                    {text.editLabel}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={`${text.takeBack} ${row.index}`}
                    onClick={() => void takeBack.run({ walletId, index: row.index })}
                  >
                    {text.takeBack}
                  </Button>
                </div>
              ),
            },
          ]}
        />
      )}
      {edited !== null && (
        <LabelDialog walletId={walletId} row={edited} onClose={() => setEdited(null)} />
      )}
    </Card>
  );
}

type LabelDialogProps = {
  readonly walletId: string;
  readonly row: HandedOut;
  readonly onClose: () => void;
};

function LabelDialog({ walletId, row, onClose }: LabelDialogProps) {
  const { t, say } = useTexts();
  const text = t.receive;
  const save = useCommand('label.set');
  const [label, setLabel] = useState(row.label ?? '');
  const title = say(text.editLabelTitle, { index: row.index });
  return (
    <Dialog isOpen onClose={onClose} title={title} closeLabel={t.shell.close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save.run({ walletId, type: 'addr', ref: row.address, label }, onClose);
        }}
      >
        <TextInput
          label={text.labelFor}
          value={label}
          onValue={setLabel}
          maxLength={255}
          error={save.error?.message}
        />
        <div className="row">
          <Button kind="primary" type="submit">
            {text.saveLabel}
          </Button>
          <Button onClick={onClose}>{t.shell.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
