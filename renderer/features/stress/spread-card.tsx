import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import { SourceNote } from './source-note.tsx';
import type { Choices } from './stress-data.ts';

type Edge = Choices['edges'][number];

/** The claims that a failure travels along. */
export function SpreadCard({ edges, sources }: Pick<Choices, 'edges' | 'sources'>) {
  const { t, say, format } = useTexts();
  const text = t.stress;
  const claimText = ({ from, to, relation }: Edge): string => {
    const isEarn = to.kind === 'house' && to.onlyEarning;
    const sentence = isEarn ? text.edge.lent_to_earn : text.edge[relation];
    return say(sentence, { from, to: to.kind === 'house' ? to.name : to.asset });
  };
  return (
    <Card title={text.spreadTitle}>
      <p className="muted">{text.spreadText}</p>
      <Details summary={text.edgeClaim}>
        <DataTable
          caption={text.spreadTitle}
          rows={edges}
          keyOf={(edge) => JSON.stringify([edge.from, edge.to])}
          columns={[
            {
              id: 'claim',
              title: text.edgeClaim,
              isRowHeader: true,
              cell: (edge) => (
                <>
                  {claimText(edge)}
                  <SourceNote id={edge.source} sources={sources} />
                </>
              ),
            },
            {
              id: 'share',
              title: text.edgeShare,
              isNumber: true,
              cell: ({ share }) =>
                `${format.percent(Number(share.value))} (${text.kind[share.kind]})`,
            },
          ]}
        />
      </Details>
    </Card>
  );
}
