import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { LadderCard } from './ladder-card.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import type { Wallet } from './wallet-data.ts';
import { WalletView } from './wallet-view.tsx';

/** A wallet at a glance, and what can be done with the whole of it. */
export function WalletOverview({
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
  const archive = useCommand('wallet.archive');
  const remove = useCommand('wallet.remove');
  const toast = useToast();
  return (
    <>
      <LadderCard
        walletId={wallet.id}
        onOpen={() => onNavigate({ name: 'wallet', walletId: wallet.id, part: 'ladder' })}
      />
      <WalletView
        wallet={wallet}
        onOpenCoins={() => onNavigate({ name: 'wallet', walletId: wallet.id, part: 'coins' })}
      />
      <div className="row">
        <Button onClick={() => setOpen('rename')}>{text.rename}</Button>
        <Button
          onClick={() =>
            void archive.run({ walletId: wallet.id, archived: wallet.archivedAt === null })
          }
        >
          {wallet.archivedAt === null ? text.archive : text.unarchive}
        </Button>
        <Button onClick={() => setOpen('remove')}>{text.remove}</Button>
      </div>
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
    </>
  );
}
