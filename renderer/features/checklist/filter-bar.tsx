import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import styles from './checklist-view.module.css';
import type { ItemFilter } from './filter-items.ts';

type FilterBarProps = {
  readonly filter: ItemFilter;
  readonly onFilter: (filter: ItemFilter) => void;
  readonly isAllOpen: boolean;
  readonly onToggleAll: () => void;
};

/** Which items are shown. */
export function FilterBar({ filter, onFilter, isAllOpen, onToggleAll }: FilterBarProps) {
  const { checklist: text } = useTexts().t;
  const statuses = ['open', 'done', 'expired', 'not_applicable'] as const;
  const levels = ['essential', 'recommended', 'advanced'] as const;
  return (
    <div className={styles['filters']} role="group" aria-label={text.filterTitle}>
      <Choice<ItemFilter['status']>
        label={text.filterStatus}
        value={filter.status}
        options={[
          { value: 'all', label: text.allStatuses },
          { value: 'todo', label: text.todo },
          ...statuses.map((value) => ({ value, label: text.status[value] })),
        ]}
        onChoose={(status) => onFilter({ ...filter, status })}
      />
      <Choice<ItemFilter['level']>
        label={text.filterLevel}
        value={filter.level}
        options={[
          { value: 'all', label: text.allLevels },
          ...levels.map((value) => ({ value, label: text.levels[value] })),
        ]}
        onChoose={(level) => onFilter({ ...filter, level })}
      />
      <Button kind="quiet" aria-expanded={isAllOpen} onClick={onToggleAll}>
        {isAllOpen ? text.closeAll : text.openAll}
      </Button>
    </div>
  );
}
