import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { fieldError } from '../../ui/field-error.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { useCommand } from '../../use-command.ts';
import type { Feed } from './prices-data.ts';

const PORT = /^\d{1,5}$/;

/** The way to all sources: straight, or through a SOCKS5 proxy such as Tor's. Each keeps its yes or no. */
export function ProxyForm({ feeds }: { readonly feeds: readonly Feed[] }) {
  const { t } = useTexts();
  const text = t.prices.proxy;
  const consent = useCommand('price.consent');
  const before = feeds.find(({ proxy }) => proxy !== null)?.proxy ?? null;
  const [host, setHost] = useState(before?.host ?? '');
  const [port, setPort] = useState(String(before?.port ?? 9050));
  const isSound = host.trim() === '' || (PORT.test(port) && Number(port) > 0);
  const save = async (): Promise<void> => {
    const proxy = host.trim() === '' ? null : { host: host.trim(), port: Number(port) };
    for (const { feed, allowedAt } of feeds) {
      const done = await consent.run({ feed, allowed: allowedAt !== null, proxy });
      if (done === null) return;
    }
  };
  return (
    <Details summary={text.title}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          label={text.host}
          hint={text.hint}
          className="exact"
          maxLength={253}
          value={host}
          onValue={setHost}
          error={fieldError(consent.error, 'proxy')}
        />
        <TextInput
          label={text.port}
          className="exact"
          inputMode="numeric"
          maxLength={5}
          value={port}
          onValue={setPort}
        />
        <div>
          <Button type="submit" disabled={!isSound || consent.isRunning}>
            {text.save}
          </Button>
        </div>
      </form>
    </Details>
  );
}
