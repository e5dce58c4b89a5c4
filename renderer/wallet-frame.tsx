import type { ReactNode } from 'react';
import type { Output } from '../preload/contract.ts';
import { useTexts } from './i18n/use-texts.tsx';
import { QueryView } from './query-view.tsx';
import type { Navigate, WalletPart } from './screen.ts';
import { Callout } from './ui/callout.tsx';
import { EmptyState } from './ui/empty-state.tsx';
import { Page } from './ui/page.tsx';
import { useQuery } from './use-query.ts';
import styles from './wallet-frame.module.css';
import { BackToWallets } from './wallet-parts/back-to-wallets.tsx';

export type Wallet = Output<'wallet.list'>['wallets'][number];

type WalletFrameProps = {
  readonly walletId: string;
  readonly part: WalletPart;
  readonly onNavigate: Navigate;
  readonly children: (wallet: Wallet) => ReactNode;
};

/** The pages of a wallet in the order in which they are needed. */
const PARTS: readonly WalletPart[] = ['overview', 'coins', 'ladder', 'receive', 'spend', 'keep'];

/** A saved wallet under its name, with the way to its other pages. */
export function WalletFrame({ walletId, part, onNavigate, children }: WalletFrameProps) {
  const { t } = useTexts();
  const wallets = useQuery('wallet.list', {});
  return (
    <QueryView query={wallets}>
      {({ wallets: saved }) => {
        const wallet = saved.find(({ id }) => id === walletId);
        return (
          <Page
            title={wallet?.name ?? t.wallets.title}
            {...(wallet === undefined ? {} : { lead: t.wallets.scripts[wallet.script] })}
            back={<BackToWallets onNavigate={onNavigate} />}
          >
            {wallet === undefined ? (
              <EmptyState title={t.wallets.emptyTitle}>{t.wallets.emptyText}</EmptyState>
            ) : (
              <>
                <StandingNotes wallet={wallet} />
                <PartNavigation wallet={wallet} part={part} onNavigate={onNavigate} />
                {children(wallet)}
              </>
            )}
          </Page>
        );
      }}
    </QueryView>
  );
}

/** What has to be known on every page of a wallet: that its coins are worth nothing, or that it was put away. */
function StandingNotes({ wallet }: { readonly wallet: Wallet }) {
  const { wallets: text } = useTexts().t;
  return (
    <>
      {wallet.network !== 'mainnet' && (
        <Callout meaning="due" title={text.networks[wallet.network]} titleLevel={2}>
          {text.testNetwork}
        </Callout>
      )}
      {wallet.archivedAt !== null && (
        <Callout meaning="unknown" title={text.archivedTitle} titleLevel={2}>
          {text.archivedText}
        </Callout>
      )}
    </>
  );
}

type PartNavigationProps = {
  readonly wallet: Wallet;
  readonly part: WalletPart;
  readonly onNavigate: Navigate;
};

function PartNavigation({ wallet, part, onNavigate }: PartNavigationProps) {
  const { wallets: text } = useTexts().t;
  return (
    <nav aria-label={text.partNavigation}>
      <ul className={styles['parts']}>
        {PARTS.map((one) => (
          <li key={one}>
            <button
              type="button"
              className={styles['part']}
              aria-current={one === part ? 'page' : undefined}
              onClick={() => onNavigate({ name: 'wallet', walletId: wallet.id, part: one })}
            >
              {text.parts[one]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
