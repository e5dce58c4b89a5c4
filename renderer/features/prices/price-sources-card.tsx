import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Card } from '../../ui/card.tsx';
import { useQuery } from '../../use-query.ts';
import { FeedSwitches } from './feed-switches.tsx';
import { ProxyForm } from './proxy-form.tsx';

/** Which sources of prices may be asked, among the settings. */
export function PriceSourcesCard() {
  const { t } = useTexts();
  const data = useQuery('price.view', {});
  return (
    <QueryView query={data}>
      {({ feeds }) => (
        <Card title={t.prices.consent.settingsTitle}>
          <FeedSwitches feeds={feeds} />
          <ProxyForm feeds={feeds} />
        </Card>
      )}
    </QueryView>
  );
}
