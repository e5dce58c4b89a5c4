import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Mark } from '../../ui/mark.tsx';
import styles from './checklist-row.module.css';
import { ItemButtons } from './item-buttons.tsx';
import { ItemEvidence } from './item-evidence.tsx';
import { ItemHistory } from './item-history.tsx';
import type { Item, ItemActions } from './item.ts';
import { statusMeaning } from './status-meaning.ts';
import { SourceLink } from './source-link.tsx';

type ChecklistRowProps = ItemActions & { readonly item: Item; readonly isOpen: boolean };

/** One item: its state at a glance; why, how, evidence and history when unfolded. */
export function ChecklistRow({ item, isOpen, ...actions }: ChecklistRowProps) {
  const { t, say } = useTexts();
  const text = t.checklist;
  const row = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'center' });
  }, [isOpen]);
  return (
    <details ref={row} open={isOpen} className={styles['row']}>
      <summary className={styles['summary']}>
        <Mark meaning={statusMeaning(item.status)} />
        <span className={styles['title']}>{text.items[item.id].title}</span>
        <span className={styles['status']}>
          {text.levels[item.level]} · {text.status[item.status]}
        </span>
      </summary>
      <div className={styles['body']}>
        <ItemEvidence item={item} />
        <ItemTexts item={item} />
        <SourceLink id={item.source} />
        <p className="muted small">
          {say(text.checks[item.check], { count: item.expiresAfterMonths ?? 0 })}
        </p>
        <ItemButtons item={item} {...actions} />
        <ItemHistory item={item} />
      </div>
    </details>
  );
}

function ItemTexts({ item }: { readonly item: Item }) {
  const { t, say } = useTexts();
  const text = t.checklist;
  const { why, how } = text.items[item.id];
  return (
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
      <dt>{text.takes}</dt>
      <dd>{say(text.minutes, { minutes: item.minutes })}</dd>
    </dl>
  );
}
