import { useState } from 'react';
import type { ImportPreview } from '../../../preload/shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { call } from '../../api.ts';
import { useCommand } from '../../use-command.ts';
import { MAX_FILE_BYTES, readFileBase64 } from '../../intake/read-file-base64.ts';

/** Where an import stands. Nothing is kept before it is committed. */
export type ImportState =
  | { readonly kind: 'choosing'; readonly problem: string | null }
  | { readonly kind: 'reading'; readonly fileName: string }
  | {
      readonly kind: 'previewed';
      readonly fileName: string;
      readonly preview: ImportPreview;
      readonly problem: string | null;
    };

/** Reads a chosen file, previews it, and takes it in on the user's word. */
export function useImport() {
  const { t } = useTexts();
  const [state, setState] = useState<ImportState>({ kind: 'choosing', problem: null });
  const commit = useCommand('import.commit');
  const choose = async (file: File): Promise<void> => {
    if (file.size > MAX_FILE_BYTES) {
      setState({ kind: 'choosing', problem: t.exposure.importFlow.tooLarge });
      return;
    }
    setState({ kind: 'reading', fileName: file.name });
    const reply = await call('import.preview', {
      fileName: file.name,
      bytesBase64: await readFileBase64(file),
    });
    setState(
      reply.ok
        ? { kind: 'previewed', fileName: file.name, preview: reply.value, problem: null }
        : { kind: 'choosing', problem: reply.error.message },
    );
  };
  return { state, choose, commit, restart: () => setState({ kind: 'choosing', problem: null }) };
}
