import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Button } from '../../ui/button.tsx';
import { useQuery } from '../../use-query.ts';
import { FileFacts } from './file-facts.tsx';
import styles from './item-evidence.module.css';
import type { Item } from './item.ts';

type Entry = Output<'checklist.history'>['entries'][number];

/** Everything that was ever said about an item, read when it is wanted. */
export function ItemHistory({ item }: { readonly item: Item }) {
  const { t, say } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (item.entries === 0) return null;
  return (
    <div className="stack-tight">
      <div>
        <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(t.checklist.history, { count: item.entries })}
        </Button>
      </div>
      {isOpen && <Entries itemId={item.id} />}
    </div>
  );
}

function Entries({ itemId }: { readonly itemId: string }) {
  const history = useQuery('checklist.history', { itemId });
  return (
    <QueryView query={history}>
      {({ entries }) => (
        <ol className="stack-tight">
          {entries.map((entry) => (
            <li key={`${entry.kind} ${entry.saidAt}`} className={styles['note']}>
              <EntryView entry={entry} />
            </li>
          ))}
        </ol>
      )}
    </QueryView>
  );
}

function EntryView({ entry }: { readonly entry: Entry }) {
  const { t, say, format } = useTexts();
  const text = t.checklist;
  const said = say(text.historyEntry[entry.kind], {
    day: format.day(entry.saidAt),
    done: format.day(entry.at),
  });
  return (
    <>
      <p className="muted small">
        {said}
        {entry.takenBackAt !== null &&
          ` · ${say(text.takenBackOn, { day: format.day(entry.takenBackAt) })}`}
      </p>
      {entry.note !== '' && <p>{entry.note}</p>}
      {entry.who !== null && <p className="small">{say(text.by, { who: entry.who })}</p>}
      {entry.file !== null && <FileFacts file={entry.file} />}
    </>
  );
}
