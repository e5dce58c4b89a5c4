import { useTexts } from '../../i18n/use-texts.tsx';
import styles from './evidence-form.module.css';
import type { HashedFile } from './hash-file.ts';

/** What is kept of a file. */
export function FileFacts({ file }: { readonly file: HashedFile }) {
  const { t, say } = useTexts();
  const text = t.checklist;
  return (
    <div className={styles['name']}>
      <p>{say(text.file, { name: file.name, bytes: file.bytes })}</p>
      <p className="muted small">
        {text.fileHash} <span className="exact">{file.sha256}</span>
      </p>
    </div>
  );
}
