import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { useQuery } from '../../use-query.ts';
import { AddressDialog } from './address-dialog.tsx';
import { shownAddresses, type ShownAddress, type Wallet } from './wallet-data.ts';

type AddressListProps = { readonly wallet: Wallet; readonly chain: 'receive' | 'change' };

/** How many addresses are shown: what most wallets look ahead (gap limit). */
const SHOWN = 20;

/** The first addresses of one chain, each with its QR code a click away. */
export function AddressList({ wallet, chain }: AddressListProps) {
  const { wallets: text } = useTexts().t;
  const { descriptor, network } = wallet;
  const query = useQuery('wallet.addresses', {
    descriptor,
    network,
    chain,
    start: 0,
    count: SHOWN,
  });
  const [open, setOpen] = useState<ShownAddress | null>(null);
  return (
    <div className="stack">
      <p className="muted">
        {chain === 'receive' ? text.receiveHint : text.changeHint} {text.agreed}
      </p>
      <QueryView query={query}>
        {({ addresses }) => (
          <DataTable
            caption={chain === 'receive' ? text.receive : text.change}
            rows={shownAddresses(addresses)}
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
                cell: ({ address }) => <AddressBlock address={address} />,
              },
              {
                id: 'qr',
                title: text.showQr,
                cell: (address) => (
                  <Button
                    kind="quiet"
                    aria-label={`${text.showQr} ${address.index}`}
                    onClick={() => setOpen(address)}
                  >
                    {text.showQr}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </QueryView>
      {open !== null && (
        <AddressDialog wallet={wallet} chain={chain} address={open} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}
