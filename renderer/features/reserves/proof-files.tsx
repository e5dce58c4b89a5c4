import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { FilePlace } from './file-place.tsx';
import type { ProofDraft } from './proof-draft.ts';

type ProofFilesProps = {
  readonly files: ProofDraft['files'];
  readonly onAdd: (file: File) => void;
  readonly onRemove: (fileName: string) => void;
};

/** The files of a proof: one, or with a public list two. */
export function ProofFiles({ files, onAdd, onRemove }: ProofFilesProps) {
  const { t, say, format } = useTexts();
  const { reserves: text } = t;
  return (
    <div className="stack-tight">
      <FilePlace label={text.choose} hint={text.drop} onFile={onAdd} />
      {files.length > 0 && (
        <ul className="stack-tight" aria-label={text.filesTitle}>
          {files.map(({ fileName, bytes }) => (
            <li key={fileName} className="row">
              <span className="exact">{fileName}</span>
              <span className="muted">
                {say(text.size, { size: format.count(Math.ceil(bytes / 1000)) })}
              </span>
              <Button kind="quiet" onClick={() => onRemove(fileName)}>
                {say(text.removeFile, { file: fileName })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
