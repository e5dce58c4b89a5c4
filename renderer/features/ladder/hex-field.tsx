import { useTexts } from '../../i18n/use-texts.tsx';
import { FileButton } from '../../intake/file-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';

type HexFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/** Most that is read of a file: the largest transaction there can be, as hex. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Long digits, pasted or out of a file. */
export function HexField({ label, hint, value, onValue }: HexFieldProps) {
  const { t } = useTexts();
  return (
    <div className="stack-tight">
      <TextArea
        label={label}
        value={value}
        onValue={onValue}
        {...(hint === undefined ? {} : { hint })}
      />
      <div>
        <FileButton
          label={`${t.intake.openFile}: ${label}`}
          onFile={(file) => void file.slice(0, MAX_BYTES).text().then(onValue)}
        />
      </div>
    </div>
  );
}
