import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { useQuery } from '../../use-query.ts';
import { WalletCard } from './wallet-card.tsx';
import styles from './wallets-screen.module.css';

export function WalletsScreen({ onNavigate }: { readonly onNavigate: Navigate }) {
  const { wallets: text } = useTexts().t;
  const wallets = useQuery('wallet.list', {});
  const addButton = (
    <Button kind="primary" onClick={() => onNavigate({ name: 'wallet_add' })}>
      {text.add}
    </Button>
  );
  return (
    <Page title={text.title} lead={text.lead} actions={addButton}>
      <QueryView query={wallets}>
        {({ wallets: saved }) =>
          saved.length === 0 ? (
            <EmptyState title={text.emptyTitle}>{text.emptyText}</EmptyState>
          ) : (
            <ul className={styles['wallets']}>
              {saved.map((wallet) => (
                <li key={wallet.id}>
                  <WalletCard
                    wallet={wallet}
                    onOpen={() => onNavigate({ name: 'wallet', walletId: wallet.id })}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}
