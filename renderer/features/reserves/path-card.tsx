import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { Facts } from '../../ui/facts.tsx';
import { describePath } from './describe-path.ts';
import { PathTable } from './path-table.tsx';
import { ProofPath } from './proof-path.tsx';
import type { Verdict } from './reserves-data.ts';

/** The way from the own balance to the root: a picture, the words for it, and the table behind it. */
export function PathCard({ verdict }: { readonly verdict: Verdict }) {
  const texts = useTexts();
  const { path: text, verdict: words } = texts.t.reserves;
  const { path, failedAt, included, expected } = verdict;
  if (path.length === 0 && failedAt === null) return null;
  const description = describePath(verdict, texts);
  return (
    <Card title={text.title}>
      <p>{description}</p>
      {path.length > 0 && <ProofPath verdict={verdict} description={description} />}
      {!included && expected !== null && (
        <Facts
          facts={[
            { name: words.computed, value: <span className="exact">{path.at(-1)?.hash}</span> },
            { name: words.expected, value: <span className="exact">{expected}</span> },
          ]}
        />
      )}
      {path.length > 0 && (
        <Details summary={text.table}>
          <PathTable verdict={verdict} />
        </Details>
      )}
    </Card>
  );
}
