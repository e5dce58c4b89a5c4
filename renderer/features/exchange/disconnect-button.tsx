import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import type { Connected } from './exchange-data.ts';

/** Forgets an exchange, after asking what becomes of its amounts. */
export function DisconnectButton({ exchange: { venue, name } }: { readonly exchange: Connected }) {
  const { t, say } = useTexts();
  const text = t.exchange;
  const [isAsking, setAsking] = useState(false);
  const command = useCommand('exchange.disconnect');
  const toast = useToast();
  const disconnect = (keepAmounts: boolean): void =>
    void command.run({ venue, keepAmounts }, () => toast(say(text.disconnected, { name })));
  return (
    <>
      <Button aria-label={`${text.disconnect}: ${name}`} onClick={() => setAsking(true)}>
        {text.disconnect}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={say(text.disconnectTitle, { name })}
        closeLabel={t.shell.close}
      >
        <p>{text.disconnectText}</p>
        {command.error !== null && (
          <Callout meaning="exposed" isAlert>
            {command.error.message}
          </Callout>
        )}
        <div className="row">
          <Button kind="primary" onClick={() => disconnect(true)}>
            {text.keep}
          </Button>
          <Button onClick={() => disconnect(false)}>{text.remove}</Button>
          <Button onClick={() => setAsking(false)}>{t.shell.cancel}</Button>
        </div>
      </Dialog>
    </>
  );
}
