import type { Reply } from '../../../preload/contract.ts';
import { call } from '../../api.ts';
import { readFileBase64 } from '../../intake/read-file-base64.ts';

/** Bytes of each message: some 200 signatures, after which progress is shown and the user can stop. */
const PIECE = 128 * 1024;

type Watch = {
  readonly signal: AbortSignal;
  /** Bytes whose signatures were verified. */
  readonly progress: (done: number) => void;
};

/** Gives a list of addresses in pieces to be verified. Null once it was stopped; nothing is kept then. */
export async function handOverAddresses(
  file: File,
  ownToken: string,
  { signal, progress }: Watch,
): Promise<Reply<'reserves.listFinish'> | null> {
  const begun = await call('reserves.listBegin', { size: file.size });
  if (!begun.ok) return begun;
  const { session } = begun.value;
  const drop = (): void => void call('reserves.listDrop', { session });
  signal.addEventListener('abort', drop, { once: true });
  if (signal.aborted) drop();
  for (let at = 0; at < file.size && !signal.aborted; at += PIECE) {
    const bytesBase64 = await readFileBase64(new File([file.slice(at, at + PIECE)], file.name));
    const reply = await call('reserves.listAppend', { session, bytesBase64 });
    if (!reply.ok) return signal.aborted ? null : reply;
    progress(reply.value.done);
  }
  if (signal.aborted) return null;
  const reply = await call('reserves.listFinish', {
    session,
    ...(ownToken === '' ? {} : { ownToken }),
  });
  signal.removeEventListener('abort', drop);
  return signal.aborted ? null : reply;
}
