import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { useQuery } from '../../use-query.ts';
import { RenameDialog } from './rename-dialog.tsx';
import type { Wallet } from './wallet-data.ts';
import { WalletView } from './wallet-view.tsx';

type WalletScreenProps = { readonly walletId: string; readonly onNavigate: Navigate };

export function WalletScreen({ walletId, onNavigate }: WalletScreenProps) {
  const { t } = useTexts();
  const wallets = useQuery('wallet.list', {});
  return (
    <QueryView query={wallets}>
      {({ wallets: saved }) => {
        const wallet = saved.find(({ id }) => id === walletId);
        return wallet === undefined ? (
          <Page title={t.wallets.title}>
            <EmptyState title={t.wallets.emptyTitle}>{t.wallets.emptyText}</EmptyState>
          </Page>
        ) : (
          <OneWallet wallet={wallet} onNavigate={onNavigate} />
        );
      }}
    </QueryView>
  );
}

function OneWallet({
  wallet,
  onNavigate,
}: {
  readonly wallet: Wallet;
  readonly onNavigate: Navigate;
}) {
  const { t, say } = useTexts();
  const text = t.wallets;
  const [open, setOpen] = useState<'nothing' | 'rename' | 'remove'>('nothing');
  const close = (): void => setOpen('nothing');
  const remove = useCommand('wallet.remove');
  const toast = useToast();
  return (
    <Page
      title={wallet.name}
      lead={text.scripts[wallet.script]}
      back={
        <div>
          <Button kind="quiet" onClick={() => onNavigate({ name: 'wallets' })}>
            {t.shell.back}
          </Button>
        </div>
      }
      actions={
        <>
          <Button onClick={() => setOpen('rename')}>{text.rename}</Button>
          <Button onClick={() => setOpen('remove')}>{text.remove}</Button>
        </>
      }
    >
      <WalletView wallet={wallet} />
      {open === 'rename' && <RenameDialog wallet={wallet} onClose={close} />}
      <ConfirmDialog
        isOpen={open === 'remove'}
        title={say(text.removeTitle, { name: wallet.name })}
        confirmLabel={text.removeConfirm}
        cancelLabel={t.shell.cancel}
        onCancel={close}
        onConfirm={() => {
          onNavigate({ name: 'wallets' });
          void remove.run({ walletId: wallet.id }, () =>
            toast(say(text.removed, { name: wallet.name })),
          );
        }}
      >
        {text.removeText}
      </ConfirmDialog>
    </Page>
  );
}
