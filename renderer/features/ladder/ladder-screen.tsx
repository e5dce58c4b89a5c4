import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../use-query.ts';
import { LadderPicture, type RungData } from '../../wallet-parts/ladder-picture.tsx';
import { ExchangeCard } from './exchange-card.tsx';
import { RungCard } from './rung-card.tsx';

/** The ladder of a wallet: the drawing, and behind it each rung with its evidence and the way to prove it. */
export function LadderScreen({ wallet }: { readonly wallet: { readonly id: string } }) {
  const { ladder: text } = useTexts().t;
  const query = useQuery('ladder.get', { walletId: wallet.id });
  const [open, setOpen] = useState<RungData['rung'] | null>(null);
  return (
    <QueryView query={query}>
      {(ladder) => (
        <>
          <Card title={text.title}>
            <p className="muted">{text.lead}</p>
            <LadderPicture ladder={ladder} />
          </Card>
          {ladder.rungs.map((rung) => (
            <RungCard
              key={rung.rung}
              ladder={ladder}
              rung={rung}
              isOpen={open === rung.rung}
              onOpen={() => setOpen(rung.rung)}
              onClose={() => setOpen(null)}
            />
          ))}
          <ExchangeCard walletId={wallet.id} messages={ladder.exchangeMessages} />
        </>
      )}
    </QueryView>
  );
}
