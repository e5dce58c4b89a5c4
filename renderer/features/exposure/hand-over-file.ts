import type { Reply } from '../../../preload/contract.ts';
import { call } from '../../api.ts';
import { readFileBase64 } from '../../intake/read-file-base64.ts';

/** Bytes of each message of a larger file: the window has a free moment after each. */
const PIECE = 256 * 1024;

type Watch = {
  readonly signal: AbortSignal;
  /** Bytes that were read so far, of all. */
  readonly progress: (done: number, total: number) => void;
};

/**
 * Gives a large export in pieces to be read, and gets what is in it. Null once it was stopped; nothing is kept
 * then.
 */
export async function handOverFile(
  file: File,
  watch: Watch,
): Promise<Reply<'import.finish'> | null> {
  const fileName = file.name;
  const begun = await call('import.begin', { fileName, size: file.size });
  if (!begun.ok) return begun;
  const { session } = begun.value;
  const drop = (): void => void call('import.drop', { session });
  watch.signal.addEventListener('abort', drop, { once: true });
  const reply = await handOverPieces(file, session, watch);
  watch.signal.removeEventListener('abort', drop);
  return watch.signal.aborted ? null : reply;
}

async function handOverPieces(
  file: File,
  session: string,
  { signal, progress }: Watch,
): Promise<Reply<'import.finish'>> {
  for (let at = 0; at < file.size && !signal.aborted; at += PIECE) {
    const bytesBase64 = await readFileBase64(new File([file.slice(at, at + PIECE)], file.name));
    const reply = await call('import.append', { session, bytesBase64 });
    if (!reply.ok) return reply;
    progress(reply.value.done, reply.value.total);
  }
  return call('import.finish', { session });
}
