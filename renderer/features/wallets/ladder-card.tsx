import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../use-query.ts';
import { LadderPicture } from '../../wallet-parts/ladder-picture.tsx';
import { LadderSummary } from '../../wallet-parts/ladder-summary.tsx';

type LadderCardProps = { readonly walletId: string; readonly onOpen: () => void };

/** How far the wallet got on its ladder, drawn, and the way to climb on. */
export function LadderCard({ walletId, onOpen }: LadderCardProps) {
  const { ladder: text } = useTexts().t;
  const query = useQuery('ladder.get', { walletId });
  return (
    <Card title={text.title} aside={<Button onClick={onOpen}>{text.open}</Button>}>
      <div>
        <LadderSummary walletId={walletId} />
      </div>
      <QueryView query={query}>{(ladder) => <LadderPicture ladder={ladder} />}</QueryView>
    </Card>
  );
}
