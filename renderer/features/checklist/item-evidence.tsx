import { useTexts } from '../../i18n/use-texts.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import type { Item } from './checklist-view.tsx';
import styles from './item-evidence.module.css';

/** What is known about an item: why it is open, or what stands behind it, since when and until when. */
export function ItemEvidence({ item }: { readonly item: Item }) {
  const { t } = useTexts();
  switch (item.status) {
    case 'open':
      return item.reason === null ? null : (
        <EvidenceChip meaning="unknown" what={t.checklist.reasons[item.reason]} />
      );
    case 'not_applicable':
      return <EvidenceChip meaning="unknown" what={t.checklist.conditions[item.reason]} />;
    case 'done':
    case 'expired':
      return <Evidence item={item} />;
  }
}

function Evidence({ item }: { readonly item: Extract<Item, { status: 'done' | 'expired' }> }) {
  const { t, say, format } = useTexts();
  const text = t.checklist;
  const { status, evidence, until } = item;
  const dated = status === 'done' ? text.holdsUntil : text.expiredOn;
  const when = until === null ? undefined : say(dated, { day: format.day(until) });
  const meaning = status === 'done' ? 'proven' : 'due';
  if (evidence.kind === 'automatic') {
    return <EvidenceChip meaning={meaning} what={text.checkedNow} when={when} />;
  }
  const what = say(text.noted, { day: format.day(evidence.at) });
  return (
    <div className="stack-tight">
      <div>
        <EvidenceChip meaning={meaning} what={what} when={when} />
      </div>
      <p className={styles['note']}>{evidence.note}</p>
    </div>
  );
}
