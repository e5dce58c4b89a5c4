import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../use-query.ts';
import { FilesPart } from './files-part.tsx';
import type { PricesData } from './prices-data.ts';
import { QuoteRow } from './quote-row.tsx';
import styles from './quote-row.module.css';
import { RefreshPart } from './refresh-part.tsx';

/** What everything that is held costs: typed in, from files, or asked of sources that the user chose. */
export function PricesCard() {
  const data = useQuery('price.view', {});
  return <QueryView query={data}>{(value) => <Prices data={value} />}</QueryView>;
}

function Prices({ data }: { readonly data: PricesData }) {
  const { t, say } = useTexts();
  const { quotes, currency, feeds, files, kept } = data;
  if (quotes.length === 0 && kept === 0) return null;
  return (
    <Card title={t.prices.title}>
      <p className="muted">{say(t.prices.lead, { currency })}</p>
      {quotes.length > 0 && <RefreshPart feeds={feeds} />}
      <ul className={styles['quotes']}>
        {quotes.map((quote) => (
          <li key={`${quote.asset} ${currency}`}>
            <QuoteRow quote={quote} currency={currency} feeds={feeds} />
          </li>
        ))}
      </ul>
      <FilesPart files={files} kept={kept} />
    </Card>
  );
}
