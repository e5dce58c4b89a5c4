import { useTexts } from '../../i18n/use-texts.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import type { Wallet } from './wallet-data.ts';

export type SaveBalance = {
  readonly isRunning: boolean;
  readonly error: string | null;
  /** In satoshi. */
  readonly run: (confirmedSats: number, onDone?: () => void) => void;
};

/** Keeps a balance with the wallet, so that it counts in the exposure. */
export function useSaveBalance({ id: walletId, name }: Wallet): SaveBalance {
  const { t, say } = useTexts();
  const save = useCommand('wallet.setBalance');
  const toast = useToast();
  return {
    isRunning: save.isRunning,
    error: save.error?.message ?? null,
    run: (confirmedSats, onDone) =>
      void save.run({ walletId, confirmedSats }, () => {
        onDone?.();
        toast(say(t.wallets.balanceSaved, { name }));
      }),
  };
}
