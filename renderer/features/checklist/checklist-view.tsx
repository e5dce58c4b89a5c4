import type { ApiError, Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { ChecklistRow } from './checklist-row.tsx';
import styles from './checklist-view.module.css';

export type Item = Output<'checklist.list'>['items'][number];

/** What the user can do with an item. `onDeclare` says whether the note was saved. */
export type ItemActions = {
  readonly error: ApiError | null;
  readonly onForget: () => void;
  readonly onDeclare: (itemId: Item['id'], note: string) => Promise<boolean>;
  readonly onClear: (itemId: Item['id'], note: string) => Promise<void>;
};

type ChecklistViewProps = ItemActions & {
  readonly checklist: Output<'checklist.list'>;
  readonly openItem: string | null;
};

const LEVELS = ['essential', 'recommended', 'advanced'] as const;

export function ChecklistView({ checklist, openItem, ...actions }: ChecklistViewProps) {
  const { t, say } = useTexts();
  const text = t.checklist;
  const applicable = checklist.items.filter(({ status }) => status !== 'not_applicable');
  const done = applicable.filter(({ status }) => status === 'done');
  return (
    <>
      <div className={styles['progress']}>
        <strong>{say(text.readiness, { readiness: checklist.readiness })}</strong>
        <progress
          max={100}
          value={checklist.readiness}
          aria-label={say(text.readiness, { readiness: checklist.readiness })}
        />
        <span className="muted">
          {say(text.progress, { done: done.length, count: applicable.length })}
        </span>
      </div>
      {LEVELS.map((level) => (
        <Card
          key={level}
          title={text.levels[level]}
          aside={<span className="muted small">{text.levelHints[level]}</span>}
        >
          <ul className={styles['items']}>
            {checklist.items
              .filter((item) => item.level === level)
              .map((item) => (
                <li key={item.id}>
                  <ChecklistRow item={item} isOpen={item.id === openItem} {...actions} />
                </li>
              ))}
          </ul>
        </Card>
      ))}
    </>
  );
}
