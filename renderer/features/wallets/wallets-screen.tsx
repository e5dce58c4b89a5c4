import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { useQuery } from '../../use-query.ts';
import { WalletCard } from './wallet-card.tsx';
import type { Wallet } from './wallet-data.ts';
import styles from './wallets-screen.module.css';

export function WalletsScreen({ onNavigate }: { readonly onNavigate: Navigate }) {
  const { wallets: text } = useTexts().t;
  const wallets = useQuery('wallet.list', {});
  const { generate } = useTexts().t;
  const addButton = (
    <>
      <Button onClick={() => onNavigate({ name: 'wallet_generate' })}>{generate.enter}</Button>
      <Button kind="primary" onClick={() => onNavigate({ name: 'wallet_add' })}>
        {text.add}
      </Button>
    </>
  );
  return (
    <Page title={text.title} lead={text.lead} actions={addButton}>
      <QueryView query={wallets}>
        {({ wallets: saved }) =>
          saved.length === 0 ? (
            <EmptyState title={text.emptyTitle}>{text.emptyText}</EmptyState>
          ) : (
            <>
              <WalletList
                wallets={saved.filter(({ archivedAt }) => archivedAt === null)}
                onNavigate={onNavigate}
              />
              {saved.some(({ archivedAt }) => archivedAt !== null) && (
                <>
                  <h2>{text.archivedOn}</h2>
                  <p className="muted">{text.archivedHint}</p>
                  <WalletList
                    wallets={saved.filter(({ archivedAt }) => archivedAt !== null)}
                    onNavigate={onNavigate}
                  />
                </>
              )}
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

type WalletListProps = {
  readonly wallets: readonly Wallet[];
  readonly onNavigate: Navigate;
};

function WalletList({ wallets, onNavigate }: WalletListProps) {
  if (wallets.length === 0) return null;
  return (
    <ul className={styles['wallets']}>
      {wallets.map((wallet) => (
        <li key={wallet.id}>
          <WalletCard
            wallet={wallet}
            onOpen={() => onNavigate({ name: 'wallet', walletId: wallet.id })}
          />
        </li>
      ))}
    </ul>
  );
}
