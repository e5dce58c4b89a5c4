import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { joinQueries, useQuery } from '../../use-query.ts';
import { LabelDialog } from '../../wallet-parts/label-dialog.tsx';
import { AddressDialog } from './address-dialog.tsx';
import { shownAddresses, type ShownAddress, type Wallet } from './wallet-data.ts';

type AddressListProps = { readonly wallet: Wallet; readonly chain: 'receive' | 'change' };

/** How many addresses are shown: what most wallets look ahead (gap limit). */
const SHOWN = 20;

type Named = ShownAddress & { readonly label: string | null };
type Open = { readonly what: 'qr' | 'label'; readonly address: Named };

/** The first addresses of one chain with their names, each with its QR code a click away. */
export function AddressList({ wallet, chain }: AddressListProps) {
  const { t, say } = useTexts();
  const text = t.wallets;
  const { descriptor, network } = wallet;
  const range = { descriptor, network, chain, start: 0, count: SHOWN };
  const query = joinQueries({
    addresses: useQuery('wallet.addresses', range),
    labels: useQuery('label.list', { walletId: wallet.id }),
  });
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  return (
    <div className="stack">
      <p className="muted">
        {chain === 'receive' ? text.receiveHint : text.changeHint} {text.agreed}
      </p>
      <QueryView query={query}>
        {({ addresses: { addresses }, labels: { labels } }) => (
          <DataTable
            caption={chain === 'receive' ? text.receive : text.change}
            rows={withNames(shownAddresses(addresses), labels)}
            keyOf={({ index }) => String(index)}
            columns={[
              {
                id: 'index',
                title: text.index,
                isNumber: true,
                isRowHeader: true,
                cell: ({ index }) => index,
              },
              {
                id: 'address',
                title: text.address,
                cell: ({ address, label }) => (
                  <>
                    {label !== null && <div>{label}</div>}
                    <AddressBlock address={address} />
                  </>
                ),
              },
              {
                id: 'actions',
                title: t.receive.actions,
                cell: (address) => <Actions address={address} onOpen={setOpen} />,
              },
            ]}
          />
        )}
      </QueryView>
      {open?.what === 'qr' && (
        <AddressDialog wallet={wallet} chain={chain} address={open.address} onClose={close} />
      )}
      {open?.what === 'label' && (
        <LabelDialog
          walletId={wallet.id}
          title={say(t.receive.editLabelTitle, { index: open.address.index })}
          named={{ type: 'addr', ref: open.address.address }}
          label={open.address.label}
          onClose={close}
        />
      )}
    </div>
  );
}

type ActionsProps = { readonly address: Named; readonly onOpen: (open: Open) => void };

/** What can be done with one address; each button says of which. */
function Actions({ address, onOpen }: ActionsProps) {
  const { t } = useTexts();
  return (
    <div className="row">
      <Button
        kind="quiet"
        aria-label={`${t.wallets.showQr} ${address.index}`}
        onClick={() => onOpen({ what: 'qr', address })}
      >
        {t.wallets.showQr}
      </Button>
      <Button
        kind="quiet"
        aria-label={`${t.receive.editLabel} ${address.index}`}
        onClick={() => onOpen({ what: 'label', address })}
      >
        {t.receive.editLabel}
      </Button>
    </div>
  );
}

function withNames(
  addresses: readonly ShownAddress[],
  labels: Output<'label.list'>['labels'],
): readonly Named[] {
  const names = new Map(
    labels.flatMap(({ type, ref, label }) => (type === 'addr' ? [[ref, label] as const] : [])),
  );
  return addresses.map((one) => ({ ...one, label: names.get(one.address) ?? null }));
}
