import { useEffect, useState, type ReactNode } from 'react';
import { call } from './api.ts';
import { useTexts } from './i18n/use-texts.tsx';
import { emptyField, isTextField, type TextField } from './text-field.ts';
import { Callout } from './ui/callout.tsx';
import { Dialog } from './ui/dialog.tsx';

/** Shortest secret there is (a mini key), and more than any is long; other texts are looked at when they are sent. */
const SHORTEST = 22;
const LONGEST = 64 * 1024;

/**
 * Stops a seed or a private key as soon as it stands in any field: empties the field and says why. Every method refuses
 * secrets as well; but a field that wants a number is never sent with words in it, and they would stay on the screen.
 */
export function SecretGuard({ children }: { readonly children: ReactNode }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    let inserted = '';
    const onBeforeInput = ({ data }: InputEvent): void => {
      inserted = data ?? '';
    };
    const onInput = ({ target }: Event): void => {
      if (isTextField(target)) void refuse(target, wholeText(target, inserted), setRefusal);
      inserted = '';
    };
    // On the way down, while the field still holds all of it: one for digits throws the rest away.
    document.addEventListener('beforeinput', onBeforeInput, { capture: true });
    document.addEventListener('input', onInput, { capture: true });
    return () => {
      document.removeEventListener('beforeinput', onBeforeInput, { capture: true });
      document.removeEventListener('input', onInput, { capture: true });
    };
  }, []);
  return (
    <>
      {children}
      {refusal !== null && <Refusal message={refusal} onClose={() => setRefusal(null)} />}
    </>
  );
}

/** What was put in, where a short field has cut it off: half a secret is none, and stands there all the same. */
function wholeText({ value }: TextField, inserted: string): string {
  return inserted.length > value.length ? inserted : value;
}

async function refuse(
  field: TextField,
  text: string,
  onRefusal: (message: string) => void,
): Promise<void> {
  if (text.length < SHORTEST || text.length > LONGEST) return;
  const checked = await call('secret.check', { text });
  if (checked.ok || checked.error.code !== 'secret_detected') return;
  emptyField(field);
  onRefusal(checked.error.message);
}

function Refusal({ message, onClose }: { readonly message: string; readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Dialog isOpen onClose={onClose} title={t.shell.secret.title} closeLabel={t.shell.close}>
      <Callout meaning="exposed" isAlert>
        {message}
      </Callout>
      <p>{t.shell.secret.emptied}</p>
    </Dialog>
  );
}
