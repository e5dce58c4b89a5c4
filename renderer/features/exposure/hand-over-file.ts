import type { Reply } from '../../../preload/contract.ts';
import type { PreviewInput } from '../../../preload/shapes.ts';
import { call } from '../../api.ts';
import { readFileBase64 } from '../../intake/read-file-base64.ts';

/** Bytes of each message of a larger file: the window has a free moment after each. */
const PIECE = 256 * 1024;

type Watch = {
  readonly signal: AbortSignal;
  /** Bytes that were read so far, of all. */
  readonly progress: (done: number, total: number) => void;
};

/** What was found in a file that went in pieces, under the name of its session. */
type HandedOver = {
  readonly session: string;
  readonly reply: Reply<'import.finish'>;
};

/**
 * Gives a large export in pieces to be read, and gets what is in it, by what the user said about its columns where that is
 * given. Null once it was stopped; nothing is kept then.
 */
export async function handOverFile(
  file: File,
  watch: Watch,
  mapping?: PreviewInput['mapping'],
): Promise<HandedOver | null> {
  const { name: fileName, size } = file;
  const begun = await call('import.begin', {
    fileName,
    size,
    ...(mapping === undefined ? {} : { mapping }),
  });
  if (!begun.ok) return { session: '', reply: begun };
  const { session } = begun.value;
  const drop = (): void => void call('import.drop', { session });
  watch.signal.addEventListener('abort', drop, { once: true });
  const reply = await handOverPieces(file, session, watch);
  watch.signal.removeEventListener('abort', drop);
  return watch.signal.aborted ? null : { session, reply };
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
