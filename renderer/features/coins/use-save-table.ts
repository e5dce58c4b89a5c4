import type { ApiError, Input } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useCommand } from '../../use-command.ts';
import { useSaveFile } from '../../wallet-parts/use-save-file.ts';

type SaveTable = {
  readonly isRunning: boolean;
  readonly error: ApiError | null;
  /** Writes a table and asks the user where the file goes. */
  readonly save: () => Promise<void>;
};

/** Coins or history on their way to a spreadsheet. */
export function useSaveTable({ walletId, table }: Input<'chain.export'>): SaveTable {
  const { t } = useTexts();
  const write = useCommand('chain.export');
  const file = useSaveFile(t.keep.saved);
  return {
    isRunning: write.isRunning || file.isRunning,
    error: write.error ?? file.error,
    save: async () => {
      const written = await write.run({ walletId, table });
      if (written !== null) await file.save(written);
    },
  };
}
