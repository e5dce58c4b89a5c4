import { useState } from 'react';
import { useCommand } from '../../use-command.ts';
import type { Accounts, Phrase } from './phrase.ts';

/** What is chosen for the wallet, and the saving of it. The passphrase is let go of with the asking. */
export function useSavePhrase({ session }: Phrase, found: Accounts, onSaved: () => void) {
  const { accounts, hasPassphrase } = found;
  const [script, setScript] = useState(accounts[0]?.script ?? 'p2wpkh');
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const command = useCommand('mnemonic.save');
  const descriptor = accounts.find((one) => one.script === script)?.descriptor ?? '';
  const save = async (): Promise<void> => {
    setPassphrase('');
    const last = hasPassphrase ? { passphrase } : {};
    await command.run({ session, name, descriptor, ...last }, onSaved);
  };
  const { error } = command;
  const isAt = (field: string): boolean => error?.fields?.includes(field) ?? false;
  const errorAt = (field: string): string | null => (isAt(field) ? (error?.message ?? null) : null);
  return {
    script,
    setScript,
    name,
    setName,
    passphrase,
    setPassphrase,
    canSave: isComplete(name, passphrase, hasPassphrase) && !command.isRunning,
    save,
    errorAt,
    /** What concerns none of the fields. */
    error: isAt('name') || isAt('passphrase') ? null : error,
  };
}

function isComplete(name: string, passphrase: string, hasPassphrase: boolean): boolean {
  return name.trim() !== '' && (!hasPassphrase || passphrase !== '');
}
