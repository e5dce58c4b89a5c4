import { useEffect, useRef, useState } from 'react';
import type { Reply } from '../../../preload/contract.ts';
import type { ColumnsLook, ImportPreview, PreviewInput } from '../../../preload/shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { call } from '../../api.ts';
import { useCommand } from '../../use-command.ts';
import { handOverFile } from './hand-over-file.ts';
import { readFileBase64 } from '../../intake/read-file-base64.ts';

type Mapping = NonNullable<PreviewInput['mapping']>;

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
      readonly file: File;
      readonly look: ColumnsLook;
      /** What was said about its columns before. */
      readonly said: Mapping | null;
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
  const { read, abort } = useReading(setState);
  const refuse = (problem: string): void => setState({ kind: 'choosing', problem });
  const choose = async (file: File): Promise<void> => {
    if (file.size > MAX_FILE_BYTES) return refuse(t.exposure.importFlow.tooLarge);
    await read(file, (watch) => lookAt(file, watch));
  };
  const map = async (mapping: Mapping): Promise<void> => {
    if (state.kind !== 'mapping') return;
    if (!isLarge(state.file)) return setState(await previewMapped(state, mapping));
    await read(state.file, (watch) => previewMappedPieces(state, mapping, watch));
  };
  const restart = (): void => setState({ kind: 'choosing', problem: null });
  const stop = (): void => {
    abort();
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

/** Reads one file at a time; leaving the screen stops it. */
function useReading(setState: (state: ImportState) => void) {
  const reading = useRef<AbortController>(null);
  useEffect(() => () => reading.current?.abort(), []);
  const read = async (file: File, look: (watch: Watch) => Promise<ImportState>): Promise<void> => {
    const running = new AbortController();
    reading.current = running;
    const { signal } = running;
    const progress = (done: number): void => {
      if (!signal.aborted)
        setState({ kind: 'reading', fileName: file.name, done, total: file.size });
    };
    progress(0);
    const next = await look({ signal, progress });
    if (!signal.aborted) setState(next);
  };
  return { read, abort: () => reading.current?.abort() };
}

type Watch = Parameters<typeof handOverFile>[1];
type MappingState = Extract<ImportState, { kind: 'mapping' }>;

const NOTHING_CHOSEN: ImportState = { kind: 'choosing', problem: null };

function isLarge({ size }: File): boolean {
  return size > MAX_AT_ONCE;
}

/** The preview of a file; the question about its columns when they are not known. */
function lookAt(file: File, watch: Watch): Promise<ImportState> {
  return isLarge(file) ? lookAtPieces(file, watch) : lookAtWhole(file);
}

async function lookAtPieces(file: File, watch: Watch): Promise<ImportState> {
  const read = await handOverFile(file, watch);
  if (read === null) return NOTHING_CHOSEN;
  const { reply, session } = read;
  if (reply.ok) return previewed(file, reply.value);
  if (reply.error.code !== 'unknown_format') return refused(reply);
  return askColumns(file, await call('import.look', { session }));
}

async function lookAtWhole(file: File): Promise<ImportState> {
  const input = await inputOf(file);
  const reply = await call('import.preview', input);
  if (reply.ok) return previewed(file, reply.value);
  if (reply.error.code !== 'unknown_format') return refused(reply);
  return askColumns(file, await call('import.columns', input));
}

async function inputOf(file: File): Promise<Pick<PreviewInput, 'fileName' | 'bytesBase64'>> {
  return { fileName: file.name, bytesBase64: await readFileBase64(file) };
}

function askColumns(file: File, look: Reply<'import.columns'> | Reply<'import.look'>): ImportState {
  return look.ok
    ? { kind: 'mapping', file, look: look.value, said: null, problem: null }
    : refused(look);
}

function refused({ error }: { readonly error: { readonly message: string } }): ImportState {
  return { kind: 'choosing', problem: error.message };
}

async function previewMapped(state: MappingState, mapping: Mapping): Promise<ImportState> {
  const reply = await call('import.preview', { ...(await inputOf(state.file)), mapping });
  return mapped(state, mapping, reply);
}

async function previewMappedPieces(
  state: MappingState,
  mapping: Mapping,
  watch: Watch,
): Promise<ImportState> {
  const read = await handOverFile(state.file, watch, mapping);
  return read === null ? NOTHING_CHOSEN : mapped(state, mapping, read.reply);
}

function mapped(
  state: MappingState,
  said: Mapping,
  reply: Reply<'import.preview'> | Reply<'import.finish'>,
): ImportState {
  return reply.ok
    ? previewed(state.file, reply.value)
    : { ...state, said, problem: reply.error.message };
}

function previewed({ name: fileName }: File, preview: ImportPreview): ImportState {
  return { kind: 'previewed', fileName, preview, problem: null };
}
