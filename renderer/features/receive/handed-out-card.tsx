import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { useCommand } from '../../use-command.ts';
import { LabelDialog } from '../../wallet-parts/label-dialog.tsx';

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
              cell: ({ index, paidAt, isPaidOnChain }) => (
                <input
                  type="checkbox"
                  aria-label={`${text.paid} ${index}`}
                  checked={paidAt !== null}
                  disabled={isPaidOnChain}
                  onChange={() => void markPaid.run({ walletId, index, isPaid: paidAt === null })}
                />
              ),
            },
            {
              id: 'actions',
              title: text.actions,
              cell: (row) => (
                <Actions
                  index={row.index}
                  onShow={() => onShow(row.index)}
                  onEdit={() => setEdited(row)}
                  onTakeBack={() => void takeBack.run({ walletId, index: row.index })}
                />
              ),
            },
          ]}
        />
      )}
      {edited !== null && (
        <LabelDialog
          walletId={walletId}
          title={say(text.editLabelTitle, { index: edited.index })}
          named={{ type: 'addr', ref: edited.address }}
          label={edited.label}
          onClose={() => setEdited(null)}
        />
      )}
    </Card>
  );
}

type ActionsProps = {
  readonly index: number;
  readonly onShow: () => void;
  readonly onEdit: () => void;
  readonly onTakeBack: () => void;
};

/** What can be done with one address; each button says of which. */
function Actions({ index, onShow, onEdit, onTakeBack }: ActionsProps) {
  const { receive: text } = useTexts().t;
  return (
    <div className="row">
      <Button kind="quiet" aria-label={`${text.show} ${index}`} onClick={onShow}>
        {text.show}
      </Button>
      <Button kind="quiet" aria-label={`${text.editLabel} ${index}`} onClick={onEdit}>
        {text.editLabel}
      </Button>
      <Button kind="quiet" aria-label={`${text.takeBack} ${index}`} onClick={onTakeBack}>
        {text.takeBack}
      </Button>
    </div>
  );
}
