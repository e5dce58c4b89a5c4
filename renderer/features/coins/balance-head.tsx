import { useTexts, type Texts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Findings } from '../../ui/findings.tsx';
import { btcText, signedBtcText } from '../../wallet-parts/btc-text.ts';
import styles from './balance-head.module.css';
import type { SyncedView } from './chain-view.ts';
import { comparisonText } from './comparison-text.ts';
import { ProvenBar } from './proven-bar.tsx';
import { provenText } from './proven-text.ts';
import { SyncControl } from './sync-control.tsx';
import type { Sync } from './use-sync.ts';

type BalanceHeadProps = {
  readonly view: SyncedView;
  readonly sync: Sync;
  readonly onNavigate: Navigate;
};

/** The balance, how much of it is proven, who was asked and when; proof and word of others are kept apart. */
export function BalanceHead({ view, sync, onNavigate }: BalanceHeadProps) {
  const texts = useTexts();
  const { t, say, format } = texts;
  const text = t.coins;
  const { balance } = view;
  return (
    <Card title={text.balanceTitle}>
      <div className="stack-tight">
        <p className={styles['amount']}>{btcText(balance.confirmedSats, format)}</p>
        <p className="muted">
          {balance.pendingSats === 0
            ? text.pendingNone
            : say(text.pending, { amount: signedBtcText(balance.pendingSats, format) })}
        </p>
      </div>
      <ProvenBar
        share={balance.confirmedSats === 0 ? 0 : balance.provenSats / balance.confirmedSats}
        isEmpty={balance.confirmedSats === 0}
        description={provenText(balance, texts)}
      />
      <Facts facts={facts(view, texts)} />
      <p className="muted small">{text.comparedHint}</p>
      <Findings title={text.findings} findings={view.findings} labels={t.spend.severities} />
      <SyncControl sync={sync} isKnown onNavigate={onNavigate} />
    </Card>
  );
}

function facts(view: SyncedView, texts: Texts) {
  const { t, say, format } = texts;
  const text = t.coins;
  const { tipHeight, tipAt } = view;
  return [
    {
      name: text.lookedFact,
      value: say(text.lookedAt, {
        at: format.moment(view.syncedAt),
        server: view.server?.name ?? text.unknownServer,
      }),
    },
    ...(tipHeight === null
      ? []
      : [
          {
            name: text.tipFact,
            value:
              tipAt === null
                ? format.count(tipHeight)
                : say(text.tip, { height: tipHeight, at: format.moment(tipAt) }),
          },
        ]),
    { name: text.comparedFact, value: comparisonText(view.comparison, texts) },
    { name: text.lookedAddressesFact, value: say(text.lookedAddresses, view.looked) },
  ];
}
