import { useState, type ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { TextArea } from '../ui/text-area.tsx';
import { FileButton } from './file-button.tsx';
import type { Intake } from './intake.ts';
import { QrScanner } from './qr-scanner.tsx';
import { readFileBase64 } from './read-file-base64.ts';
import styles from './text-intake.module.css';
import { useFileDrop } from './use-file-drop.ts';

type TextIntakeProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** A verb: what happens with what was handed over. */
  readonly submitLabel: string;
  readonly error?: string | null | undefined;
  readonly isRunning?: boolean;
  /** Largest file in bytes; a larger one is cut off there and refused for what it then is. */
  readonly maxBytes?: number;
  /** Endings of the files that are offered first, such as `.psbt`. */
  readonly accept?: string;
  readonly onIntake: (intake: Intake) => void;
};

const MAX_BYTES = 192 * 1024;

/** One place for whatever a device or wallet gives: paste, a file, or one dropped here. Emptied as soon as it was handed over. */
export function TextIntake(props: TextIntakeProps) {
  const { label, hint, submitLabel, error, isRunning = false, onIntake } = props;
  const [pasted, setPasted] = useState('');
  const [isScanning, setScanning] = useState(false);
  const { t } = useTexts();
  const readFile = (file: File): void => {
    void readFileBase64(file, props.maxBytes ?? MAX_BYTES).then((bytesBase64) =>
      onIntake({ kind: 'file', fileName: file.name, bytesBase64 }),
    );
  };
  const { isOver, dropTarget } = useFileDrop(readFile);
  return (
    // Dropping is an extra for the mouse; the button below does the same from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={classNames('stack', isOver && styles['over'])}
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted.trim() === '') return;
        setPasted('');
        onIntake({ kind: 'text', text: pasted });
      }}
      {...dropTarget}
    >
      <TextArea
        label={label}
        hint={hint}
        error={error}
        rows={4}
        value={pasted}
        onValue={setPasted}
      />
      <div className="row">
        <Button kind="primary" type="submit" disabled={isRunning || pasted.trim() === ''}>
          {submitLabel}
        </Button>
        <FileButton
          label={t.intake.openFile}
          isDisabled={isRunning}
          accept={props.accept}
          onFile={readFile}
        />
        <Button onClick={() => setScanning(true)} disabled={isRunning}>
          {t.intake.scan}
        </Button>
      </div>
      {isScanning && (
        <QrScanner
          onClose={() => setScanning(false)}
          onText={(text) => {
            setScanning(false);
            onIntake({ kind: 'text', text });
          }}
        />
      )}
    </form>
  );
}
