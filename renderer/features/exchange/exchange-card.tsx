import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../use-query.ts';
import { ConnectDialog } from './connect-dialog.tsx';
import { ConnectedSection } from './connected-section.tsx';
import type { Connected, Exchange, ExchangesData } from './exchange-data.ts';

/** The exchanges that tell what lies there, and connecting one more. */
export function ExchangeCard() {
  const data = useQuery('exchange.list', {});
  return <QueryView query={data}>{(value) => <Exchanges data={value} />}</QueryView>;
}

function Exchanges({ data }: { readonly data: ExchangesData }) {
  const { t } = useTexts();
  const text = t.exchange;
  const [open, setOpen] = useState<Exchange['venue'] | null>(null);
  const connected = data.exchanges.filter(isConnected);
  return (
    <Card title={text.title}>
      <p>{text.lead}</p>
      {connected.length === 0 && <p className="muted">{text.none}</p>}
      {connected.map((exchange) => (
        <ConnectedSection
          key={exchange.venue}
          exchange={exchange}
          onEnterKey={() => setOpen(exchange.venue)}
        />
      ))}
      <div>
        <Button onClick={() => setOpen('kraken')}>{text.connectAction}</Button>
      </div>
      {open !== null && <ConnectDialog data={data} first={open} onClose={() => setOpen(null)} />}
    </Card>
  );
}

function isConnected(exchange: Exchange): exchange is Connected {
  return exchange.connection !== null;
}
