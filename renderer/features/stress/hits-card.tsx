import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { coinText } from './amount-text.ts';
import type { Outcome } from './stress-data.ts';

type Hit = Outcome['hits'][number];

/** What is hit first comes first. */
const ORDER = { target: 0, same_group: 1, claim: 2, lender: 3 } as const;

/** Each thing that freezes, with the reason. */
export function HitsCard({ hits }: { readonly hits: readonly Hit[] }) {
  const texts = useTexts();
  const { t, say } = texts;
  const text = t.stress;
  const why = ({ cause }: Hit): string =>
    cause.kind === 'claim'
      ? say(text.causes.claim[cause.relation], { on: cause.on })
      : text.causes[cause.kind];
  return (
    <Card title={text.hitsTitle}>
      <DataTable
        caption={text.hitsTitle}
        rows={hits.toSorted((a, b) => ORDER[a.cause.kind] - ORDER[b.cause.kind])}
        keyOf={(hit) => JSON.stringify([hit.holderId, hit.asset, hit.arrangement])}
        columns={[
          {
            id: 'where',
            title: text.where,
            isRowHeader: true,
            cell: ({ holder }) => (holder === '' ? text.yourKeys : holder),
          },
          {
            id: 'amount',
            title: text.amount,
            isNumber: true,
            cell: ({ frozen, asset }) => coinText(frozen, asset, texts),
          },
          { id: 'why', title: text.why, cell: why },
        ]}
      />
    </Card>
  );
}
