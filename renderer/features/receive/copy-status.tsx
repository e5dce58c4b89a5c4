import { useCopyGuard } from '../../copy-guard.tsx';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';

/** How the clipboard stands after this address was copied. A swap has a warning of its own, above everything. */
export function CopyStatus({ address }: { readonly address: string }) {
  const { t } = useTexts();
  const { state } = useCopyGuard();
  const text = t.receive.clipboard;
  if (state.kind === 'none') return null;
  if (state.kind === 'failed') return <p role="alert">{state.message}</p>;
  if (state.text !== address) return null;
  if (state.kind === 'watching') return <p role="status">{text.watching}</p>;
  const isSwap = state.state === 'look_alike' || state.state === 'other_address';
  return isSwap ? (
    <Callout meaning="exposed">{t.receive.swapped.what}</Callout>
  ) : (
    <p role="status">{text[state.state]}</p>
  );
}
