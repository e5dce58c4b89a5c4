import { useId } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Mark } from '../../ui/mark.tsx';
import { AreaRing } from './area-ring.tsx';
import styles from './area-section.module.css';
import { ChecklistRow } from './checklist-row.tsx';
import type { Item, ItemActions } from './item.ts';

type AreaSectionProps = ItemActions & {
  readonly area: Output<'checklist.list'>['areas'][number];
  readonly items: readonly Item[];
  readonly openItem: string | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** One area: how far it is at a glance, its items when unfolded. */
export function AreaSection(props: AreaSectionProps) {
  const { area, items, openItem, isOpen, onToggle, ...actions } = props;
  const { t, say } = useTexts();
  const text = t.checklist;
  const id = useId();
  const expired = items.filter(({ status }) => status === 'expired').length;
  return (
    <section className={styles['area']} aria-labelledby={`${id}-title`}>
      <h2 className={styles['heading']}>
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={isOpen}
          aria-controls={`${id}-items`}
          onClick={onToggle}
        >
          <AreaRing done={area.done} count={area.applicable} />
          <span id={`${id}-title`} className={styles['title']}>
            {text.areas[area.area]}
          </span>
          <span className={styles['progress']}>
            {area.applicable === 0
              ? text.areaNone
              : say(text.areaDone, { done: area.done, count: area.applicable })}
          </span>
          {expired > 0 && (
            <span className={styles['expired']}>
              <Mark meaning="due" /> {say(text.areaExpired, { count: expired })}
            </span>
          )}
          <svg className={styles['arrow']} viewBox="0 0 16 16" aria-hidden="true">
            <path d={isOpen ? 'm4 10 4-4 4 4' : 'm4 6 4 4 4-4'} />
          </svg>
        </button>
      </h2>
      <ul id={`${id}-items`} className={styles['items']} hidden={!isOpen}>
        {isOpen &&
          items.map((item) => (
            <li key={item.id}>
              <ChecklistRow item={item} isOpen={item.id === openItem} {...actions} />
            </li>
          ))}
      </ul>
    </section>
  );
}
