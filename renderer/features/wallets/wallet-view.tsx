import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { AddressList } from './address-list.tsx';
import { BalanceCard } from './balance-card.tsx';
import { keyFacts } from '../../wallet-parts/key-facts.tsx';
import { ProvenanceCard } from './provenance-card.tsx';
import type { Wallet } from './wallet-data.ts';
import styles from './wallet-view.module.css';

type WalletViewProps = { readonly wallet: Wallet; readonly onOpenCoins: () => void };

/** One wallet: balance, addresses of both chains, key and descriptor. */
export function WalletView({ wallet, onOpenCoins }: WalletViewProps) {
  const { wallets: text } = useTexts().t;
  return (
    <>
      <BalanceCard wallet={wallet} onOpenCoins={onOpenCoins} />
      <Card title={text.addressesTitle}>
        <Tabs
          label={text.addressesTitle}
          tabs={[
            {
              id: 'receive',
              title: text.receive,
              content: <AddressList wallet={wallet} chain="receive" />,
            },
            {
              id: 'change',
              title: text.change,
              content:
                wallet.change === null ? (
                  <p className="muted">{text.noChange}</p>
                ) : (
                  <AddressList wallet={wallet} chain="change" />
                ),
            },
          ]}
        />
      </Card>
      <KeyCard wallet={wallet} />
      <ProvenanceCard wallet={wallet} />
      <DescriptorCard wallet={wallet} />
    </>
  );
}

function KeyCard({ wallet }: { readonly wallet: Wallet }) {
  const texts = useTexts();
  const { wallets: text } = texts.t;
  return (
    <Card title={text.keyTitle}>
      <Facts facts={keyFacts(wallet.keys, texts)} />
    </Card>
  );
}

function DescriptorCard({ wallet }: { readonly wallet: Wallet }) {
  const { wallets: text } = useTexts().t;
  const copy = useCommand('wallet.copy');
  const toast = useToast();
  return (
    <Card
      title={text.descriptorTitle}
      aside={
        <Button
          onClick={() =>
            void copy.run({ walletId: wallet.id, index: 0 }, () => toast(text.descriptorCopied))
          }
        >
          {text.copy}
        </Button>
      }
    >
      <p className="muted">{text.descriptorText}</p>
      <code className={styles['descriptor']}>{wallet.descriptor}</code>
    </Card>
  );
}
