import type { ApiError, Input } from '../../preload/contract.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useCommand } from '../use-command.ts';

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
  const { t, say } = useTexts();
  const toast = useToast();
  const write = useCommand('wallet.export');
  const file = useCommand('file.save');
  return {
    isRunning: write.isRunning || file.isRunning,
    error: write.error ?? file.error,
    save: async (format) => {
      const written = await write.run({ walletId, format });
      if (written === null) return;
      const { fileName, mediaType, text, bytesBase64 } = written;
      const body = text === undefined ? { bytesBase64: bytesBase64 ?? '' } : { text };
      const outcome = await file.run({ fileName, mediaType, ...body });
      if (outcome?.saved === true) toast(say(t.keep.saved, { fileName }));
    },
  };
}
