import { FileButton } from '../../intake/file-button.tsx';
import { useFileDrop } from '../../intake/use-file-drop.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './file-place.module.css';

type FilePlaceProps = {
  readonly label: string;
  /** Beside the button: that a file can be dropped here. */
  readonly hint: string;
  readonly onFile: (file: File) => void;
};

/** A place for one file: by the system's own dialog, or dropped on it. */
export function FilePlace({ label, hint, onFile }: FilePlaceProps) {
  const { isOver, dropTarget } = useFileDrop(onFile);
  return (
    // Dropping is an extra for the mouse; the button below does the same from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classNames(styles['place'], isOver && styles['over'])} {...dropTarget}>
      <FileButton label={label} onFile={onFile} />
      <span className="muted">{hint}</span>
    </div>
  );
}
