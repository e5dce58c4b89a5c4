import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { handOverAddresses } from './hand-over-addresses.ts';
import type { AddressList } from './reserves-data.ts';

const MAX_FILE_BYTES = 1024 * 1024 * 1024;

/** Where the reading of a list of addresses stands. Nothing of it is kept. */
export type AddressesState =
  | { readonly kind: 'choosing'; readonly problem: string | null }
  /** `done` and `total` in bytes. */
  | {
      readonly kind: 'reading';
      readonly fileName: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'read'; readonly fileName: string; readonly found: AddressList };

/** Hands a list over in pieces while its signatures are verified; it can be stopped at any time. */
export function useAddresses() {
  const { reservesList: text } = useTexts().t;
  const [state, setState] = useState<AddressesState>({ kind: 'choosing', problem: null });
  const [ownToken, setOwnToken] = useState('');
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const restart = (problem: string | null = null): void => setState({ kind: 'choosing', problem });
  const choose = async (file: File): Promise<void> => {
    if (file.size > MAX_FILE_BYTES) return restart(text.tooLarge);
    const { name: fileName, size: total } = file;
    const { signal } = (running.current = new AbortController());
    const progress = (done: number): void => {
      if (!signal.aborted) setState({ kind: 'reading', fileName, done, total });
    };
    progress(0);
    const reply = await handOverAddresses(file, ownToken.trim(), { signal, progress });
    if (reply === null) return;
    if (reply.ok) setState({ kind: 'read', fileName, found: reply.value });
    else restart(reply.error.message);
  };
  const stop = (): void => {
    running.current?.abort();
    restart(text.stopped);
  };
  return { state, ownToken, setOwnToken, choose, stop, restart: () => restart() };
}

export type AddressesWork = ReturnType<typeof useAddresses>;
