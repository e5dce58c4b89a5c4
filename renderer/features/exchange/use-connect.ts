import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import type { Exchange } from './exchange-data.ts';
import { consentOf, keyInputOf, type KeyDraft } from './key-draft.ts';

/** Says yes to the host, hands the key over, and asks for the balances. What fails first is shown. */
export function useConnect({ name }: Exchange, onDone: () => void) {
  const { t, say } = useTexts();
  const consent = useCommand('exchange.consent');
  const connect = useCommand('exchange.connect');
  const sync = useCommand('exchange.sync');
  const toast = useToast();
  const [isMissing, setMissing] = useState(false);
  const submit = async (draft: KeyDraft): Promise<void> => {
    setMissing(!draft.isAllowed);
    for (const command of [consent, connect, sync]) command.forget();
    if (!draft.isAllowed) return;
    if ((await consent.run(consentOf(draft))) === null) return;
    if ((await connect.run(keyInputOf(draft))) === null) return;
    const synced = await sync.run({ venue: draft.venue });
    // The card says what went wrong with asking; the key is there.
    if (synced !== null) toast(say(t.exchange.synced, { name }));
    onDone();
  };
  const failed = [consent, connect].find(({ error }) => error !== null)?.error ?? null;
  return {
    submit,
    error: failed,
    isConsentMissing: isMissing,
    /** The exchange does not tell, though it usually does: the user has to. */
    hasToConfirm: failed?.code === 'exchange_unconfirmed',
    isRunning: consent.isRunning || connect.isRunning || sync.isRunning,
  };
}
