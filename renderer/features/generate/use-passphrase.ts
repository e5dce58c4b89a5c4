import { useState } from 'react';
import { call } from '../../api.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Accounts, Phrase } from './phrase.ts';

/**
 * A passphrase typed twice. It is not kept: the keys that it leads to are, and the second typing has to lead to the
 * same ones.
 */
export function usePassphrase({ session }: Phrase) {
  const { t } = useTexts();
  const [first, setFirst] = useState<Accounts | null>(null);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isRight, setRight] = useState(false);

  const take = (found: Accounts): void => {
    setTyped('');
    if (first === null) setFirst(found);
    else if (isSame(first, found)) setRight(true);
    else setError(t.generate.passphraseOther);
  };
  return {
    first,
    typed,
    setTyped: (value: string): void => {
      setError(null);
      setTyped(value);
    },
    error,
    isRight,
    submit: async (): Promise<void> => {
      const reply = await call('mnemonic.confirm', { session, passphrase: typed });
      if (!reply.ok) setError(reply.error.message);
      else if (reply.value.confirmed) take({ ...reply.value, hasPassphrase: true });
    },
    restart: (): void => {
      setFirst(null);
      setTyped('');
      setError(null);
    },
  };
}

export type Passphrase = ReturnType<typeof usePassphrase>;

function isSame(one: Accounts, other: Accounts): boolean {
  return one.accounts.every(({ xpub }, at) => xpub === other.accounts[at]?.xpub);
}
