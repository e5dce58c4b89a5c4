import { useState } from 'react';
import type { ApiError, Input, Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { AreaSection } from './area-section.tsx';
import { FilterBar } from './filter-bar.tsx';
import { EVERYTHING, filterItems } from './filter-items.ts';
import type { ItemActions } from './item.ts';
import { NextStepsCard } from './next-steps-card.tsx';
import { ReadinessCard } from './readiness-card.tsx';
import { SituationForm } from './situation-form.tsx';
import { useUnfolded } from './use-unfolded.ts';

type ChecklistViewProps = {
  readonly checklist: Output<'checklist.list'>;
  readonly snapshots: Output<'exposure.history'>['snapshots'];
  readonly openItem: string | null;
  readonly actions: ItemActions;
  readonly situationError: ApiError | null;
  readonly onSituation: (situation: Input<'checklist.setSituation'>) => Promise<void>;
};

/** The next step on top, then how far everything is, then the items by area. */
export function ChecklistView(props: ChecklistViewProps) {
  const { checklist, snapshots, openItem, actions, situationError, onSituation } = props;
  const { checklist: text } = useTexts().t;
  const [filter, setFilter] = useState(EVERYTHING);
  const unfolded = useUnfolded(checklist, openItem);
  const shown = filterItems(checklist.items, filter);
  const isFiltered = filter.status !== 'all' || filter.level !== 'all';
  return (
    <>
      <NextStepsCard
        levers={checklist.levers}
        onOpen={(itemId) => {
          setFilter(EVERYTHING);
          unfolded.openItem(itemId);
        }}
      />
      <ReadinessCard checklist={checklist} snapshots={snapshots} />
      <Card>
        <Details summary={text.situation.title}>
          <SituationForm
            situation={checklist.situation}
            error={situationError}
            onSave={onSituation}
          />
        </Details>
      </Card>
      <FilterBar
        filter={filter}
        onFilter={setFilter}
        isAllOpen={unfolded.isAllOpen}
        onToggleAll={unfolded.toggleAll}
      />
      {shown.length === 0 && (
        <div className="row">
          <p>{text.nothingFits}</p>
          <Button onClick={() => setFilter(EVERYTHING)}>{text.showAll}</Button>
        </div>
      )}
      {checklist.areas.map((area) => {
        const items = shown.filter((item) => item.area === area.area);
        return items.length === 0 ? null : (
          <AreaSection
            key={area.area}
            area={area}
            items={items}
            openItem={unfolded.item}
            isOpen={isFiltered || unfolded.isOpen(area.area)}
            onToggle={() => unfolded.toggle(area.area)}
            {...actions}
          />
        );
      })}
    </>
  );
}
