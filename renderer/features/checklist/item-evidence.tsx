import { useTexts } from '../../i18n/use-texts.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import { FileFacts } from './file-facts.tsx';
import styles from './item-evidence.module.css';
import type { Item } from './item.ts';

/** What is known about an item: why it is open, or what stands behind it, since when and until when. */
export function ItemEvidence({ item }: { readonly item: Item }) {
  const { t } = useTexts();
  switch (item.status) {
    case 'open':
      return item.reason === null ? null : (
        <EvidenceChip meaning="unknown" what={t.checklist.reasons[item.reason]} />
      );
    case 'not_applicable':
      return <Exclusion item={item} />;
    case 'done':
    case 'expired':
      return <Evidence item={item} />;
  }
}

function Exclusion({ item }: { readonly item: Extract<Item, { status: 'not_applicable' }> }) {
  const { t, say, format } = useTexts();
  const { reason, exclusion } = item;
  const what = t.checklist.conditions[reason];
  if (exclusion === null) return <EvidenceChip meaning="unknown" what={what} />;
  return (
    <div className="stack-tight">
      <div>
        <EvidenceChip
          meaning="unknown"
          what={what}
          when={say(t.checklist.excludedOn, { day: format.day(exclusion.at) })}
        />
      </div>
      <p className={styles['note']}>{exclusion.reason}</p>
    </div>
  );
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
      {evidence.note !== '' && <p className={styles['note']}>{evidence.note}</p>}
      {evidence.who !== null && <p className="small">{say(text.by, { who: evidence.who })}</p>}
      {evidence.file !== null && <FileFacts file={evidence.file} />}
    </div>
  );
}
