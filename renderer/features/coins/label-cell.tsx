import { useState } from 'react';
import type { Input } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { LabelDialog } from '../../wallet-parts/label-dialog.tsx';
import styles from './label-cell.module.css';

type LabelCellProps = {
  readonly walletId: string;
  readonly named: Pick<Input<'label.set'>, 'type' | 'ref'>;
  readonly label: string | null;
  /** What gets the name. */
  readonly title: string;
};

/** The name of a coin or transaction, and the way to another one. */
export function LabelCell({ walletId, named, label, title }: LabelCellProps) {
  const { coins: text } = useTexts().t;
  const [isOpen, setOpen] = useState(false);
  const action = label === null ? text.name : text.rename;
  return (
    <>
      {label !== null && <div>{label}</div>}
      <Button
        kind="quiet"
        className={styles['action']}
        aria-label={`${action}: ${title}`}
        onClick={() => setOpen(true)}
      >
        {action}
      </Button>
      {isOpen && (
        <LabelDialog
          walletId={walletId}
          title={title}
          named={named}
          label={label}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
