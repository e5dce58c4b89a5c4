import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { AddressesCard } from './addresses-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { KindsCard } from './kinds-card.tsx';
import { ProofForm } from './proof-form.tsx';
import type { ReservesData } from './reserves-data.ts';
import { useAddresses } from './use-addresses.ts';
import { useProof } from './use-proof.ts';
import { VerdictView } from './verdict-view.tsx';

type ReservesViewProps = { readonly data: ReservesData; readonly onNavigate: Navigate };

/** One's own balance with what was kept, the kinds of proof, and the addresses of an exchange. */
export function ReservesView({ data, onNavigate }: ReservesViewProps) {
  const { reserves: text } = useTexts().t;
  const work = useProof(data);
  const addresses = useAddresses();
  const check = (
    <div className="stack">
      {(work.state.kind !== 'answered' || !work.state.verdict.included) && (
        <ProofForm schemes={data.schemes} work={work} />
      )}
      {work.state.kind === 'answered' && (
        <VerdictView data={data} answered={work.state} work={work} />
      )}
      <HistoryCard proofs={data.proofs} onNavigate={onNavigate} />
    </div>
  );
  return (
    <Tabs
      label={text.tabsLabel}
      tabs={[
        { id: 'check', title: text.tabs.check, content: check },
        { id: 'kinds', title: text.tabs.kinds, content: <KindsCard schemes={data.schemes} /> },
        { id: 'list', title: text.tabs.list, content: <AddressesCard work={addresses} /> },
      ]}
    />
  );
}
