import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import styles from './keep-page.module.css';

type CodesDialogProps = {
  readonly name: string;
  readonly codes: readonly string[];
  readonly onClose: () => void;
};

/** A wallet as QR codes: one, or a series to step through at the pace of the one who scans. */
export function CodesDialog({ name, codes, onClose }: CodesDialogProps) {
  const { t, say } = useTexts();
  const { keep: text } = t;
  const [at, setAt] = useState(0);
  const count = codes.length;
  const step = (by: number): void => setAt((at + by + count) % count);
  return (
    <Dialog isOpen onClose={onClose} title={say(text.qrTitle, { name })} closeLabel={t.shell.close}>
      <div className={styles['code']}>
        <QrCode
          text={codes[at] ?? ''}
          description={say(text.qrDescription, { name, number: at + 1, count })}
        />
        {count > 1 && (
          <>
            <p aria-live="polite">{say(text.qrPart, { number: at + 1, count })}</p>
            <div className={styles['buttons']}>
              <Button onClick={() => step(-1)}>{text.qrPrevious}</Button>
              <Button onClick={() => step(1)}>{text.qrNext}</Button>
            </div>
          </>
        )}
      </div>
      <p>{text.qrHint}</p>
    </Dialog>
  );
}
