import { useState } from 'react';
import type { ColumnsLook, ImportPreview, PreviewInput } from '../../../preload/shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { call } from '../../api.ts';
import { useCommand } from '../../use-command.ts';
import { MAX_FILE_BYTES, readFileBase64 } from '../../intake/read-file-base64.ts';

type Mapping = NonNullable<PreviewInput['mapping']>;
type ChosenFile = Pick<PreviewInput, 'fileName' | 'bytesBase64'>;

/** Where an import stands. Nothing is kept before it is committed. */
export type ImportState =
  | { readonly kind: 'choosing'; readonly problem: string | null }
  | { readonly kind: 'reading'; readonly fileName: string }
  | {
      readonly kind: 'mapping';
      readonly file: ChosenFile;
      readonly look: ColumnsLook;
      readonly problem: string | null;
    }
  | {
      readonly kind: 'previewed';
      readonly fileName: string;
      readonly preview: ImportPreview;
      readonly problem: string | null;
    };

/** Reads a chosen file, asks what its columns mean where nobody knows, previews it, and takes it in on the user's word. */
export function useImport() {
  const { t } = useTexts();
  const [state, setState] = useState<ImportState>({ kind: 'choosing', problem: null });
  const commit = useCommand('import.commit');
  const refuse = (problem: string): void => setState({ kind: 'choosing', problem });
  const choose = async (file: File): Promise<void> => {
    if (file.size > MAX_FILE_BYTES) {
      refuse(t.exposure.importFlow.tooLarge);
      return;
    }
    setState({ kind: 'reading', fileName: file.name });
    const chosen = { fileName: file.name, bytesBase64: await readFileBase64(file) };
    setState(await lookAt(chosen));
  };
  const map = async (mapping: Mapping): Promise<void> => {
    if (state.kind === 'mapping') setState(await previewMapped(state, mapping));
  };
  return {
    state,
    choose,
    map,
    commit,
    restart: () => setState({ kind: 'choosing', problem: null }),
  };
}

/** The preview of a file; the question about its columns when they are not known. */
async function lookAt(file: ChosenFile): Promise<ImportState> {
  const reply = await call('import.preview', file);
  if (reply.ok) return previewed(file, reply.value);
  const problem = reply.error.message;
  if (reply.error.code !== 'unknown_format') return { kind: 'choosing', problem };
  const look = await call('import.columns', file);
  return look.ok
    ? { kind: 'mapping', file, look: look.value, problem: null }
    : { kind: 'choosing', problem };
}

async function previewMapped(
  state: Extract<ImportState, { kind: 'mapping' }>,
  mapping: Mapping,
): Promise<ImportState> {
  const reply = await call('import.preview', { ...state.file, mapping });
  return reply.ok ? previewed(state.file, reply.value) : { ...state, problem: reply.error.message };
}

function previewed({ fileName }: ChosenFile, preview: ImportPreview): ImportState {
  return { kind: 'previewed', fileName, preview, problem: null };
}
