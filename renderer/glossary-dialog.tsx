import { useTexts } from './i18n/use-texts.tsx';
import styles from './glossary-dialog.module.css';
import { Dialog } from './ui/dialog.tsx';

/** Every term that the interface uses, in plain words. */
export function GlossaryDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t.glossary.title}
      closeLabel={t.shell.close}
      isWide
    >
      <dl className={styles['terms']}>
        {t.glossary.terms.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
