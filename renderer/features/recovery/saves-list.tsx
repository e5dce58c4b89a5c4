import type { KeptSave } from '../../../preload/vault-shapes.ts';
import { useTexts, type Texts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './recovery-view.module.css';

type SavesListProps = {
  /** The newest first. */
  readonly saves: readonly KeptSave[];
  /** What choosing one does, in words. */
  readonly choice: string;
  readonly isBusy: boolean;
  readonly onChoose: (generation: number) => void;
};

/** Earlier saves with what each holds. Only those that open can be chosen, and the newest of them stands out. */
export function SavesList({ saves, choice, isBusy, onChoose }: SavesListProps) {
  const texts = useTexts();
  const text = texts.t.recovery;
  if (saves.length === 0) return <p>{text.none}</p>;
  const newest = saves.find(opens);
  return (
    <ul className={styles['saves']}>
      {saves.map((save) => (
        <li key={save.generation} className={styles['save']}>
          <div className="stack-tight">
            <span>{savedLine(save, texts)}</span>
            <span className="muted small">{contentsLine(save, texts)}</span>
            {save === newest && <strong className="small">{text.newest}</strong>}
          </div>
          {opens(save) && (
            <Button
              kind={save === newest ? 'primary' : 'secondary'}
              disabled={isBusy}
              onClick={() => onChoose(save.generation)}
            >
              {choice}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function opens({ condition }: KeptSave): boolean {
  return condition === 'good' || condition === 'sealed';
}

function savedLine({ savedAt, writtenBy }: KeptSave, { t, say, format }: Texts): string {
  const when = format.moment(savedAt);
  return writtenBy === null
    ? say(t.recovery.savedAt, { when })
    : say(t.recovery.savedBy, { when, version: writtenBy });
}

const COUNTS = ['wallets', 'venues', 'imports', 'declarations', 'snapshots'] as const;

function contentsLine({ condition, counts }: KeptSave, { t, say }: Texts): string {
  if (condition !== 'good') return t.recovery.conditions[condition];
  return counts === null
    ? ''
    : COUNTS.map((name) => say(t.backup.form.counts[name], { count: counts[name] })).join(', ');
}
