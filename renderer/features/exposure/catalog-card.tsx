import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useCommand } from '../../use-command.ts';
import type { CatalogVenue } from './exposure-data.ts';

/** What Holdfast ships about a venue beside the facts that count: ties, proofs, waiting times, pages. */
export function CatalogCard({ entry }: { readonly entry: CatalogVenue }) {
  const { locale, t, say } = useTexts();
  const text = t.venues;
  const { ties, reserveProof, ownLeaf, addressDelayHours, ownToken, pages, note } = entry;
  const sourced = <F extends Sourced>(fact: F | null, of: (fact: F) => ReactNode): ReactNode =>
    fact === null ? text.unknown : <SourcedValue fact={fact}>{of(fact)}</SourcedValue>;
  return (
    <Card title={text.shippedTitle}>
      {note !== null && <p>{note[locale]}</p>}
      <Facts
        facts={[
          { name: text.ties, value: sourced(ties, (one) => one.text[locale]) },
          { name: text.ownToken, value: sourced(ownToken, ({ value }) => value) },
          {
            name: text.reserveProof,
            value: sourced(reserveProof, ({ value }) => text.reserveProofs[value]),
          },
          { name: text.ownLeaf, value: sourced(ownLeaf, ({ value }) => text.ownLeafs[value]) },
          {
            name: text.addressDelay,
            value: sourced(addressDelayHours, ({ value }) =>
              say(text.hours, { count: Number(value) }),
            ),
          },
        ]}
      />
      <div className="row">
        {pages.proof !== null && <PageButton id={pages.proof}>{text.proofPage}</PageButton>}
        {pages.terms !== null && <PageButton id={pages.terms}>{text.termsPage}</PageButton>}
      </div>
    </Card>
  );
}

type Sourced = Pick<NonNullable<CatalogVenue['ownToken']>, 'source' | 'kind' | 'checked'>;

function SourcedValue({
  fact,
  children,
}: {
  readonly fact: Sourced;
  readonly children: ReactNode;
}) {
  const { t, say, format } = useTexts();
  const text = t.venues;
  return (
    <>
      {children}{' '}
      <span className="muted small">
        ({say(text.checked, { kind: text.kinds[fact.kind], day: format.day(fact.checked) })})
      </span>{' '}
      <PageButton id={fact.source}>{text.openSource}</PageButton>
    </>
  );
}

function PageButton({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const open = useCommand('link.open');
  return (
    <Button kind="quiet" onClick={() => void open.run({ id })}>
      {children}
    </Button>
  );
}
