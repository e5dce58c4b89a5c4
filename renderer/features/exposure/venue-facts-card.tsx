import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import type { Venue, VenueFact } from './exposure-data.ts';
import { FactOrigin } from './fact-origin.tsx';
import { FactWordDialog } from './fact-word-dialog.tsx';
import { factMeaning, useFactText } from './fact-text.ts';

type VenueFactsCardProps = { readonly venue: Venue; readonly facts: readonly VenueFact[] };

/** Every fact, known or not, with its source, its age, what it does, and the way to say it better. */
export function VenueFactsCard({ venue, facts }: VenueFactsCardProps) {
  const { t, say } = useTexts();
  const text = t.venues;
  const { valueOf, effectOf } = useFactText();
  const [open, setOpen] = useState<VenueFact | null>(null);
  return (
    <Card title={text.factsTitle}>
      <p>{text.factsText}</p>
      <DataTable
        caption={text.factsTitle}
        rows={facts}
        keyOf={({ fact }) => fact}
        columns={[
          {
            id: 'fact',
            title: text.fact,
            isRowHeader: true,
            cell: ({ fact }) => text.facts[fact].name,
          },
          {
            id: 'value',
            title: text.value,
            cell: (fact) => <EvidenceChip meaning={factMeaning(fact)} what={valueOf(fact)} />,
          },
          {
            id: 'source',
            title: text.source,
            cell: ({ fact, known }) => known !== null && <FactOrigin fact={fact} known={known} />,
          },
          { id: 'counts', title: text.counts, isNumber: true, cell: effectOf },
          {
            id: 'change',
            title: t.exposure.actions,
            cell: (fact) => (
              <Button
                kind="quiet"
                aria-label={say(text.changeOf, { fact: text.facts[fact.fact].name })}
                onClick={() => setOpen(fact)}
              >
                {text.change}
              </Button>
            ),
          },
        ]}
      />
      {open !== null && (
        <FactWordDialog venue={venue} fact={open.fact} onClose={() => setOpen(null)} />
      )}
    </Card>
  );
}
