import { useTexts } from '../../i18n/use-texts.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { HistoryEvent } from './history-data.ts';

type EventsListProps = {
  readonly events: readonly HistoryEvent[];
  /** How many earlier ones are not among them. */
  readonly hidden: number;
};

/** What the numbers above the chart stand for. */
export function EventsList({ events, hidden }: EventsListProps) {
  const { t, say, format } = useTexts();
  const text = t.history;
  const rows = events.map((event, index) => ({ event, number: index + 1 }));
  const tell = (event: HistoryEvent): string => {
    if (event.kind !== 'incident') return say(text.events[event.kind], { name: event.name });
    const words: Readonly<Record<string, string>> = t.stress.events;
    return say(text.incident, { text: words[event.id] ?? event.id });
  };
  return (
    <div className="stack-tight">
      <h3>{text.eventsTitle}</h3>
      <DataTable
        caption={text.eventsTitle}
        rows={rows}
        keyOf={({ number }) => String(number)}
        columns={[
          { id: 'number', title: text.number, isRowHeader: true, cell: ({ number }) => number },
          { id: 'day', title: text.day, cell: ({ event }) => format.day(event.at) },
          { id: 'what', title: text.what, cell: ({ event }) => tell(event) },
        ]}
      />
      {hidden > 0 && <p className="muted small">{say(text.moreEvents, { count: hidden })}</p>}
    </div>
  );
}
