import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { FileButton } from '../../intake/file-button.tsx';
import { useFileDrop } from '../../intake/use-file-drop.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './evidence-form.module.css';
import { FileFacts } from './file-facts.tsx';
import { hashFile, type HashedFile } from './hash-file.ts';

type EvidenceFileFieldProps = {
  readonly file: HashedFile | null;
  readonly onFile: (file: HashedFile | null) => void;
};

/** A file as evidence, chosen or dropped. It is read here and stays where it is. */
export function EvidenceFileField({ file, onFile }: EvidenceFileFieldProps) {
  const { checklist: text } = useTexts().t;
  const [isTooLarge, setTooLarge] = useState(false);
  const take = async (chosen: File): Promise<void> => {
    const hashed = await hashFile(chosen);
    setTooLarge(hashed === null);
    onFile(hashed);
  };
  const { isOver, dropTarget } = useFileDrop((dropped) => void take(dropped));
  return (
    <div className={classNames(styles['drop'], isOver && styles['over'])} {...dropTarget}>
      {file === null ? (
        <>
          <div>
            <FileButton label={text.chooseFile} onFile={(chosen) => void take(chosen)} />
          </div>
          <p className="muted small">{text.dropHint}</p>
        </>
      ) : (
        <>
          <FileFacts file={file} />
          <div>
            <Button kind="quiet" onClick={() => onFile(null)}>
              {text.removeFile}
            </Button>
          </div>
        </>
      )}
      {isTooLarge && (
        <p className="small" role="alert">
          {text.fileTooLarge}
        </p>
      )}
    </div>
  );
}
