import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Details } from '../../ui/details.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useCommand } from '../../use-command.ts';
import type { LadderData } from '../../wallet-parts/ladder-picture.tsx';
import { evidenceFacts, evidenceText, type EvidenceData } from './evidence-text.ts';

type EvidenceListProps = {
  readonly ladder: Pick<LadderData, 'walletId'>;
  readonly evidence: readonly EvidenceData[];
};

/** Everything that was recorded, newest first. What was taken back stays, and says so. */
export function EvidenceList({ ladder, evidence }: EvidenceListProps) {
  const { t } = useTexts();
  const revoke = useCommand('ladder.revoke');
  const [asked, setAsked] = useState<string | null>(null);
  if (evidence.length === 0) return null;
  return (
    <section aria-label={t.ladder.evidence} className="stack-tight">
      <ul className="stack-tight">
        {evidence.map((one) => (
          <li key={one.id}>
            <EvidenceRecord evidence={one} onRevoke={() => setAsked(one.id)} />
          </li>
        ))}
      </ul>
      <ConfirmDialog
        isOpen={asked !== null}
        title={t.ladder.revokeTitle}
        confirmLabel={t.ladder.revokeConfirm}
        cancelLabel={t.shell.cancel}
        onCancel={() => setAsked(null)}
        onConfirm={() => {
          setAsked(null);
          if (asked !== null) void revoke.run({ walletId: ladder.walletId, evidenceId: asked });
        }}
      >
        {t.ladder.revokeText}
      </ConfirmDialog>
    </section>
  );
}

type RecordProps = { readonly evidence: EvidenceData; readonly onRevoke: () => void };

function EvidenceRecord({ evidence, onRevoke }: RecordProps) {
  const texts = useTexts();
  const { t, say, format } = texts;
  const { at, key, revokedAt } = evidence;
  const what = evidenceText(evidence, texts);
  const of = key === null ? '' : `${say(t.ladder.column, { number: key + 1 })} · `;
  const facts = evidenceFacts(evidence, texts).map(({ name, value }) => ({
    name,
    value: <code>{value}</code>,
  }));
  return (
    <Details summary={`${of}${what} · ${format.day(at)}`}>
      <div className="stack-tight">
        <div>
          <EvidenceChip
            meaning={revokedAt === null ? 'proven' : 'exposed'}
            what={say(t.ladder.recorded, { day: format.moment(at) })}
            when={
              revokedAt === null
                ? undefined
                : say(t.ladder.revoked, { day: format.moment(revokedAt) })
            }
          />
        </div>
        <Facts facts={facts} />
        {'limits' in evidence &&
          evidence.limits.map((limit) => <p key={limit}>{t.ladder.limits[limit]}</p>)}
        {revokedAt === null && (
          <div>
            <Button kind="quiet" onClick={onRevoke} aria-label={`${t.ladder.revoke}: ${what}`}>
              {t.ladder.revoke}
            </Button>
          </div>
        )}
      </div>
    </Details>
  );
}
