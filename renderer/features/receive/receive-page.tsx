import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useQuery } from '../../use-query.ts';
import { AddressCheckCard } from './address-check-card.tsx';
import { HandedOutCard } from './handed-out-card.tsx';
import { LabelsCard } from './labels-card.tsx';
import { ShownAddressCard } from './shown-address-card.tsx';

type ReceiveView = Output<'receive.next'>;

/** To be paid: one address at a time, what was handed out before, and whether an address seen elsewhere is the right one. */
export function ReceivePage({ walletId }: { readonly walletId: string }) {
  const query = useQuery('receive.next', { walletId });
  // The address that stands on screen stays there until the user asks for another.
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <QueryView query={query}>
      {(view) => (
        <>
          <ShownAddress walletId={walletId} view={view} chosen={chosen} onChoose={setChosen} />
          <AddressCheckCard walletId={walletId} shownIndex={chosen ?? view.next?.index ?? null} />
          <HandedOutCard walletId={walletId} view={view} onShow={setChosen} />
          <LabelsCard walletId={walletId} />
        </>
      )}
    </QueryView>
  );
}

type ShownAddressProps = {
  readonly walletId: string;
  readonly view: ReceiveView;
  readonly chosen: number | null;
  readonly onChoose: (index: number | null) => void;
};

function ShownAddress({ walletId, view, chosen, onChoose }: ShownAddressProps) {
  const { t, say } = useTexts();
  const record = view.handedOut.find(({ index }) => index === chosen) ?? null;
  const address = record ?? view.next;
  if (address === null) return null;
  return (
    <>
      {record === null && view.isBeyondGap && (
        <Callout meaning="due" title={t.receive.gapTitle}>
          {say(t.receive.gapText, { count: view.unpaidBefore, limit: view.gapLimit })}
        </Callout>
      )}
      <ShownAddressCard
        key={address.index}
        walletId={walletId}
        address={address}
        record={record}
        onHandOut={() => onChoose(address.index)}
        onNext={() => onChoose(null)}
      />
    </>
  );
}
