import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import type { Meaning } from '../../ui/mark.tsx';
import type { Scheme } from './reserves-data.ts';

const MEANINGS: Readonly<Record<Scheme['status'], Meaning>> = {
  verified_on_public_data: 'proven',
  formula_only: 'due',
  not_offered: 'unknown',
  not_self_verifiable: 'exposed',
};

/** All kinds of proof that are known of, with how far each was tried, on what and when. */
export function KindsCard({ schemes }: { readonly schemes: readonly Scheme[] }) {
  const { t, say, format } = useTexts();
  const text = t.reservesKinds;
  const statuses = [...new Set(schemes.map(({ status }) => status))];
  return (
    <Card title={text.title}>
      <p>{text.text}</p>
      <ul className="stack-tight">
        {statuses.map((status) => (
          <li key={status}>
            <strong>{text.statuses[status]}:</strong> {text.statusHints[status]}.
          </li>
        ))}
      </ul>
      <DataTable
        caption={text.caption}
        rows={schemes}
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'kind',
            title: text.kind,
            isRowHeader: true,
            cell: ({ name }) => (name === '' ? text.noName : name),
          },
          {
            id: 'venues',
            title: text.venues,
            cell: ({ venues }) => venues.map(({ name }) => name).join(', '),
          },
          {
            id: 'status',
            title: text.status,
            cell: ({ status }) => (
              <EvidenceChip meaning={MEANINGS[status]} what={text.statuses[status]} />
            ),
          },
          { id: 'find', title: text.find, cell: ({ id }) => text.help[id] },
          {
            id: 'source',
            title: text.source,
            cell: ({ source, checked }) => (
              <span className="small">
                <span className="exact">{source ?? text.research}</span>
                {', '}
                {say(text.seen, { day: format.day(checked) })}
              </span>
            ),
          },
        ]}
      />
    </Card>
  );
}
