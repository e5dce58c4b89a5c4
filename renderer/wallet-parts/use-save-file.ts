import type { ApiError, Output } from '../../preload/contract.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useCommand } from '../use-command.ts';

type SaveFile = {
  readonly isRunning: boolean;
  readonly error: ApiError | null;
  /** Asks the user where the file goes. */
  readonly save: (file: Output<'wallet.export'>) => Promise<void>;
};

/** A written file on its way to the disk. `savedText` has a place for its name. */
export function useSaveFile(savedText: string): SaveFile {
  const { say } = useTexts();
  const toast = useToast();
  const file = useCommand('file.save');
  return {
    isRunning: file.isRunning,
    error: file.error,
    save: async ({ fileName, mediaType, text, bytesBase64 }) => {
      const body = text === undefined ? { bytesBase64: bytesBase64 ?? '' } : { text };
      const outcome = await file.run({ fileName, mediaType, ...body });
      if (outcome?.saved === true) toast(say(savedText, { fileName }));
    },
  };
}
