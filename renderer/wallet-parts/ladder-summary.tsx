import { useTexts } from '../i18n/use-texts.tsx';
import { QueryView } from '../query-view.tsx';
import { EvidenceChip } from '../ui/evidence-chip.tsx';
import { useQuery } from '../use-query.ts';

/** How far a wallet got on its ladder, and what comes next, in one line. */
export function LadderSummary({ walletId }: { readonly walletId: string }) {
  const { t, say } = useTexts();
  const query = useQuery('ladder.get', { walletId });
  return (
    <QueryView query={query}>
      {({ provenRungs, nextRung }) => (
        <EvidenceChip
          meaning={nextRung === null ? 'proven' : 'due'}
          what={say(t.ladder.summary, { proven: provenRungs })}
          when={
            nextRung === null
              ? t.ladder.all
              : say(t.ladder.summaryNext, { name: t.ladder.rungs[nextRung].name })
          }
        />
      )}
    </QueryView>
  );
}
