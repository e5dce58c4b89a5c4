import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { KeptFacts } from './kept-facts.tsx';
import type { KeptProof } from './reserves-data.ts';

type KeptProofsProps = { readonly venue: string; readonly proofs: readonly KeptProof[] };

/** The proofs of one venue, newest first, with what their age means. */
export function KeptProofs({ venue, proofs }: KeptProofsProps) {
  const { t, say, format } = useTexts();
  const { history: text } = t.reserves;
  const remove = useCommand('reserves.remove');
  const toast = useToast();
  const [removing, setRemoving] = useState<KeptProof | null>(null);
  const dayOf = ({ auditAt, verifiedAt }: KeptProof): string =>
    auditAt === null ? say(text.dayUnknown, { day: format.day(verifiedAt) }) : format.day(auditAt);
  return (
    <>
      <DataTable
        caption={say(text.caption, { venue })}
        rows={proofs}
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'day',
            title: text.day,
            isRowHeader: true,
            cell: (proof) => `${dayOf(proof)} · ${say(text.age, { count: proof.ageDays })}`,
          },
          { id: 'state', title: text.state, cell: (proof) => <AgeChip proof={proof} /> },
          {
            id: 'source',
            title: text.source,
            cell: ({ secondSource }) => <span className="exact">{sourceOf(secondSource)}</span>,
          },
          {
            id: 'details',
            title: text.details,
            cell: (proof) => (
              <Details summary={text.look}>
                <KeptFacts proof={proof} />
                <Button
                  kind="quiet"
                  aria-label={say(text.removeOf, { venue, day: dayOf(proof) })}
                  onClick={() => setRemoving(proof)}
                >
                  {text.remove}
                </Button>
              </Details>
            ),
          },
        ]}
      />
      {remove.error !== null && (
        <Callout meaning="exposed" isAlert>
          {remove.error.message}
        </Callout>
      )}
      <ConfirmDialog
        isOpen={removing !== null}
        title={text.removeTitle}
        confirmLabel={text.remove}
        cancelLabel={t.shell.cancel}
        onCancel={() => setRemoving(null)}
        onConfirm={() => {
          if (removing !== null) void remove.run({ id: removing.id }, () => toast(text.removed));
          setRemoving(null);
        }}
      >
        {text.removeText}
      </ConfirmDialog>
    </>
  );

  function sourceOf(source: KeptProof['secondSource']): string {
    if (source === null) return text.noSource;
    const { place, day } = source;
    return day === null ? place : `${place}, ${format.day(day)}`;
  }
}

/** How long a proof says something of today; a newer one takes its place. */
function AgeChip({
  proof: { auditAt, isFresh, isNewest, freshUntil },
}: {
  readonly proof: KeptProof;
}) {
  const { t, say, format } = useTexts();
  const { history: text } = t.reserves;
  if (!isNewest) return <EvidenceChip meaning="unknown" what={text.replaced} />;
  if (auditAt === null) return <EvidenceChip meaning="due" what={text.undated} />;
  if (!isFresh) return <EvidenceChip meaning="due" what={text.aged} />;
  return (
    <EvidenceChip
      meaning="proven"
      what={text.fresh}
      when={say(text.freshUntil, { day: format.day(freshUntil) })}
    />
  );
}
