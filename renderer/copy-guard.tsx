import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Input, Output } from '../preload/contract.ts';
import { call } from './api.ts';
import { useTexts } from './i18n/use-texts.tsx';
import { Callout } from './ui/callout.tsx';
import { Dialog } from './ui/dialog.tsx';
import { AddressBlock } from './ui/address-block.tsx';

/** What is known of the last copied address: still looking, or how the last look ended. */
export type CopyState =
  | { readonly kind: 'none' }
  | { readonly kind: 'watching'; readonly text: string }
  | { readonly kind: 'watched'; readonly text: string; readonly state: WatchState }
  | { readonly kind: 'failed'; readonly message: string };

type WatchState = Output<'clipboard.watch'>['state'];

type CopyGuard = {
  readonly state: CopyState;
  readonly copy: (input: Input<'wallet.copy'>) => Promise<boolean>;
};

const Context = createContext<CopyGuard>({
  state: { kind: 'none' },
  copy: () => Promise.resolve(false),
});

/** Copies addresses and warns above every screen when another program put an address in their place. */
export function CopyGuardProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<CopyState>({ kind: 'none' });
  const [swapped, setSwapped] = useState<string | null>(null);
  const watch = useCallback(async (text: string): Promise<void> => {
    const watched = await call('clipboard.watch', {});
    const found = watched.ok ? watched.value.state : 'unwatched';
    // A newer copy has a watch of its own.
    setState((now) =>
      now.kind === 'watching' && now.text === text ? { kind: 'watched', text, state: found } : now,
    );
    if (found === 'look_alike' || found === 'other_address') setSwapped(text);
  }, []);
  const copy = useCallback(
    async (input: Input<'wallet.copy'>): Promise<boolean> => {
      const copied = await call('wallet.copy', input);
      if (!copied.ok) {
        setState({ kind: 'failed', message: copied.error.message });
        return false;
      }
      setState({ kind: 'watching', text: copied.value.text });
      void watch(copied.value.text);
      return true;
    },
    [watch],
  );
  const value = useMemo(() => ({ state, copy }), [state, copy]);
  return (
    <Context value={value}>
      {children}
      {swapped !== null && <SwapWarning address={swapped} onClose={() => setSwapped(null)} />}
    </Context>
  );
}

export function useCopyGuard(): CopyGuard {
  return useContext(Context);
}

function SwapWarning({
  address,
  onClose,
}: {
  readonly address: string;
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const text = t.receive.swapped;
  return (
    <Dialog isOpen onClose={onClose} title={text.title} closeLabel={t.shell.close}>
      <Callout meaning="exposed" isAlert>
        <div className="stack-tight">
          <p>{text.what}</p>
          <p>{text.wayOut}</p>
        </div>
      </Callout>
      <p>{text.yours}</p>
      <AddressBlock address={address} isLarge />
    </Dialog>
  );
}
