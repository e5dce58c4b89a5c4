import { useTexts } from '../../i18n/use-texts.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { isInParts } from './describe-path.ts';
import type { Verdict } from './reserves-data.ts';

type PathStep = Verdict['path'][number];

/** The steps of a path one by one, with whole fingerprints. */
export function PathTable({ verdict }: { readonly verdict: Verdict }) {
  const { t, say, format } = useTexts();
  const { path: text } = t.reserves;
  const { path, included } = verdict;
  const inParts = isInParts(verdict);
  const nameOf = ({ level }: PathStep): string => {
    if (level === 0) return text.start;
    return included && level === path.length - 1 ? text.end : format.count(level);
  };
  const stepOf = (node: PathStep): string =>
    !included && node === path.at(-1) ? say(text.failedStep, { step: nameOf(node) }) : nameOf(node);
  return (
    <DataTable
      caption={text.table}
      rows={path}
      keyOf={({ level, hash }) => `${level} ${hash}`}
      columns={[
        { id: 'step', title: text.step, isRowHeader: true, cell: stepOf },
        {
          id: 'own',
          title: text.own,
          cell: ({ hash }) => <span className="exact small">{hash}</span>,
        },
        ...(inParts
          ? []
          : [
              {
                id: 'beside',
                title: text.beside,
                cell: ({ sibling, side }: PathStep) =>
                  sibling === null ? (
                    text.nothing
                  ) : (
                    <span className="small">
                      {side === null ? '' : text.sides[side]}
                      <span className="exact">{sibling}</span>
                    </span>
                  ),
              },
            ]),
      ]}
    />
  );
}
