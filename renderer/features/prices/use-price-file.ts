import { useState } from 'react';
import { call } from '../../api.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { readFileBase64 } from '../../intake/read-file-base64.ts';
import { useCommand } from '../../use-command.ts';
import type { FilePreview } from './prices-data.ts';

/** As large as main reads; a larger one is not even handed over. */
const MAX_BYTES = 12 * 1024 * 1024;

/** Where a file of prices stands. Nothing is kept before it is committed. */
export type PriceFileState =
  | { readonly kind: 'choosing'; readonly problem: string | null }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'previewed'; readonly preview: FilePreview };

/** Reads a chosen file, shows what is in it, and takes it in on the user's word. */
export function usePriceFile() {
  const { t } = useTexts();
  const [state, setState] = useState<PriceFileState>({ kind: 'choosing', problem: null });
  const commit = useCommand('price.commit');
  const choose = async (file: File): Promise<void> => {
    if (file.size > MAX_BYTES) {
      return setState({ kind: 'choosing', problem: t.prices.file.tooLarge });
    }
    const { name: fileName } = file;
    setState({ kind: 'reading', fileName });
    const reply = await call('price.import', { fileName, bytesBase64: await readFileBase64(file) });
    setState(
      reply.ok
        ? { kind: 'previewed', preview: reply.value }
        : { kind: 'choosing', problem: reply.error.message },
    );
  };
  const restart = (): void => setState({ kind: 'choosing', problem: null });
  return { state, choose, commit, restart };
}
