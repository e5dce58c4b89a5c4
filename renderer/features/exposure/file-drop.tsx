import { useTexts } from '../../i18n/use-texts.tsx';
import { FileButton } from '../../intake/file-button.tsx';
import { useFileDrop } from '../../intake/use-file-drop.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './file-drop.module.css';

/** A place for one file: by the system's own dialog, or dropped on it. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const { importFlow: text } = useTexts().t.exposure;
  const { isOver, dropTarget } = useFileDrop(onFile);
  return (
    // Dropping is an extra for the mouse; the button below does the same from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classNames(styles['drop'], isOver && styles['over'])} {...dropTarget}>
      <FileButton
        kind="primary"
        label={text.choose}
        accept=".csv,.xlsx,text/csv,text/plain"
        onFile={onFile}
      />
      <span className="muted">{text.drop}</span>
    </div>
  );
}
