import { useTexts } from '../../i18n/use-texts.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Facts } from '../../ui/facts.tsx';
import type { Checked } from './use-payment.ts';

type SendDialogProps = {
  readonly isOpen: boolean;
  readonly transaction: NonNullable<Checked['transaction']>;
  /** Through whom, and where it is looked for afterwards; null for the same one again. */
  readonly server: string;
  readonly other: string | null;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Shows once more what leaves, to whom and through whom, before anything does. */
export function SendDialog({ isOpen, transaction, server, other, onYes, onNo }: SendDialogProps) {
  const { t, say } = useTexts();
  const { send: text, spend } = t;
  const { outputs, feeSats, feeRateSatsPerVb } = transaction;
  const sum = (isMine: boolean): number =>
    outputs.reduce((total, one) => total + (one.isMine === isMine ? one.valueSats : 0), 0);
  const elsewhere = sum(false);
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={text.confirm}
      confirmLabel={text.yes}
      cancelLabel={text.no}
      onConfirm={onYes}
      onCancel={onNo}
    >
      <div className="stack">
        <Facts
          facts={[
            { name: text.pays, value: say(spend.sats, { amount: sum(true) }) },
            ...(elsewhere === 0
              ? []
              : [{ name: text.paysElsewhere, value: say(spend.sats, { amount: elsewhere }) }]),
            {
              name: text.fee,
              value: say(spend.feeValue, { amount: feeSats, rate: feeRateSatsPerVb }),
            },
            { name: text.server, value: server },
            { name: text.seenBy, value: other ?? say(text.sameServer, { server }) },
          ]}
        />
        <p>{say(text.confirmText, { server })}</p>
      </div>
    </ConfirmDialog>
  );
}
