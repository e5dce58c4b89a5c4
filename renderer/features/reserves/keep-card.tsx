import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import { useCommand } from '../../use-command.ts';
import type { Venue, Verdict } from './reserves-data.ts';

type KeepCardProps = {
  readonly proofId: Verdict['proofId'];
  /** The venue that was chosen for the comparison; null for none. */
  readonly venue: Venue | null;
};

/** Makes a proof evidence: for the history, and with a venue for the score and the checklist. */
export function KeepCard({ proofId, venue }: KeepCardProps) {
  const { t, say } = useTexts();
  const { keep: text } = t.reserves;
  const keep = useCommand('reserves.keep');
  const [isKept, setKept] = useState(false);
  if (proofId === null) return null;
  return (
    <Card title={text.title}>
      <p>
        {text.text} {venue === null ? text.needsVenue : say(text.counts, { venue: venue.name })}
      </p>
      {keep.error !== null && (
        <Callout meaning="exposed" isAlert>
          {keep.error.message}
        </Callout>
      )}
      <div className="row" role="status">
        {isKept ? (
          <EvidenceChip meaning="proven" what={text.kept} />
        ) : (
          <Button
            kind="primary"
            disabled={keep.isRunning}
            onClick={() =>
              void keep.run({ proofId, venueId: venue?.id ?? null }, () => setKept(true))
            }
          >
            {text.action}
          </Button>
        )}
      </div>
    </Card>
  );
}
