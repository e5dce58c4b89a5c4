import type { ApiError, Input } from '../../preload/contract.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { useCommand } from '../use-command.ts';
import { useSaveFile } from './use-save-file.ts';

/** Files for other programs, and papers. */
export type KeepFormat = Input<'wallet.export'>['format'];

export type SaveExport = {
  readonly isRunning: boolean;
  readonly error: ApiError | null;
  /** Writes the wallet in a format and asks the user where the file goes. */
  readonly save: (format: KeepFormat) => Promise<void>;
};

/** Files of one wallet on their way to the disk. */
export function useSaveExport(walletId: string): SaveExport {
  const { t } = useTexts();
  const write = useCommand('wallet.export');
  const file = useSaveFile(t.keep.saved);
  return {
    isRunning: write.isRunning || file.isRunning,
    error: write.error ?? file.error,
    save: async (format) => {
      const written = await write.run({ walletId, format });
      if (written !== null) await file.save(written);
    },
  };
}
