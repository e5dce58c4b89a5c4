import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Mark } from '../../ui/mark.tsx';
import type { Item, ItemActions } from './checklist-view.tsx';
import styles from './checklist-row.module.css';
import { DeclaredActions } from './declared-actions.tsx';
import { ItemEvidence } from './item-evidence.tsx';
import { statusMeaning } from './status-meaning.ts';
import { SourceLink } from './source-link.tsx';

type ChecklistRowProps = ItemActions & { readonly item: Item; readonly isOpen: boolean };

/** One item: its state at a glance; why, how and evidence when unfolded. */
export function ChecklistRow({ item, isOpen, ...actions }: ChecklistRowProps) {
  const { t } = useTexts();
  const text = t.checklist;
  const row = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'center' });
  }, [isOpen]);
  const { title, why, how } = text.items[item.id];
  return (
    <details ref={row} open={isOpen} className={styles['row']}>
      <summary className={styles['summary']}>
        <Mark meaning={statusMeaning(item.status)} />
        <span className={styles['title']}>{title}</span>
        <span className={styles['status']}>{text.status[item.status]}</span>
      </summary>
      <div className={styles['body']}>
        <ItemEvidence item={item} />
        <dl className={styles['texts']}>
          <dt>{text.why}</dt>
          <dd>{why}</dd>
          <dt>{text.how}</dt>
          <dd>{how}</dd>
          {item.lesson !== null && (
            <>
              <dt>{text.lesson}</dt>
              <dd>{text.lessons[item.lesson]}</dd>
            </>
          )}
        </dl>
        <SourceLink id={item.source} />
        {item.check === 'automatic' ? (
          <p className="muted small">{text.automatic}</p>
        ) : (
          <DeclaredActions item={item} {...actions} />
        )}
      </div>
    </details>
  );
}
