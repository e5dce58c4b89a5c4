import { useEffect, useRef, useState } from 'react';
import type { ColumnsLook, ImportPreview, PreviewInput } from '../../../preload/shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { call } from '../../api.ts';
import { useCommand } from '../../use-command.ts';
import { handOverFile } from './hand-over-file.ts';
import { readFileBase64 } from '../../intake/read-file-base64.ts';

type Mapping = NonNullable<PreviewInput['mapping']>;
type ChosenFile = Pick<PreviewInput, 'fileName' | 'bytesBase64'>;

/** Largest file that is read, in bytes, and the largest that goes in one message. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;
const MAX_AT_ONCE = 512 * 1024;

/** Where an import stands. Nothing is kept before it is committed. */
export type ImportState =
  | { readonly kind: 'choosing'; readonly problem: string | null }
  /** `done` and `total` in bytes. */
  | {
      readonly kind: 'reading';
      readonly fileName: string;
      readonly done: number;
      readonly total: number;
    }
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
  const reading = useRef<AbortController>(null);
  useEffect(() => () => reading.current?.abort(), []);
  const refuse = (problem: string): void => setState({ kind: 'choosing', problem });
  const choose = async (file: File): Promise<void> => {
    if (file.size > MAX_FILE_BYTES) return refuse(t.exposure.importFlow.tooLarge);
    const { name: fileName, size: total } = file;
    const running = new AbortController();
    reading.current = running;
    const progress = (done: number): void => {
      if (!running.signal.aborted) setState({ kind: 'reading', fileName, done, total });
    };
    progress(0);
    const read =
      total > MAX_AT_ONCE
        ? await lookAtPieces(file, { signal: running.signal, progress })
        : await lookAt({ fileName, bytesBase64: await readFileBase64(file) });
    if (!running.signal.aborted) setState(read);
  };
  const map = async (mapping: Mapping): Promise<void> => {
    if (state.kind === 'mapping') setState(await previewMapped(state, mapping));
  };
  const restart = (): void => setState({ kind: 'choosing', problem: null });
  const stop = (): void => {
    reading.current?.abort();
    restart();
  };
  return {
    state,
    choose,
    stop,
    map,
    commit,
    restart,
  };
}

/** The preview of a file that goes in pieces; nobody is asked about its columns. */
async function lookAtPieces(
  file: File,
  watch: Parameters<typeof handOverFile>[1],
): Promise<ImportState> {
  const reply = await handOverFile(file, watch);
  if (reply === null) return { kind: 'choosing', problem: null };
  return reply.ok
    ? previewed({ fileName: file.name }, reply.value)
    : { kind: 'choosing', problem: reply.error.message };
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

function previewed(
  { fileName }: Pick<ChosenFile, 'fileName'>,
  preview: ImportPreview,
): ImportState {
  return { kind: 'previewed', fileName, preview, problem: null };
}
