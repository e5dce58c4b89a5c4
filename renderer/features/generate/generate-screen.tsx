import { useCallback } from 'react';
import type { EndReason } from '../../../preload/wallet-shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { SurroundingsNote } from './surroundings-note.tsx';
import { usePrivateWindow } from './use-private-window.ts';
import { BackToWallets } from '../../wallet-parts/back-to-wallets.tsx';

/** Why a device is better, what this is good for, and the way into the window where it happens. */
export function GenerateScreen({ onNavigate }: { readonly onNavigate: Navigate }) {
  const { t } = useTexts();
  const text = t.generate;
  const toast = useToast();
  const onSaved = useCallback(
    (walletId: string) => {
      toast(text.saved);
      onNavigate({ name: 'wallet', walletId });
    },
    [onNavigate, toast, text],
  );
  const { state, error, open, stop } = usePrivateWindow(onSaved);
  return (
    <Page title={text.title} lead={text.lead} back={<BackToWallets onNavigate={onNavigate} />}>
      <Card title={text.deviceBetter}>
        <Callout meaning="exposed">
          <Lines lines={text.deviceBetterWhy} />
        </Callout>
      </Card>
      <Card title={text.goodFor}>
        <Lines lines={text.goodForWhat} />
      </Card>
      <SurroundingsNote />
      <Card title={text.before}>
        <Lines lines={text.beforeWhat} />
        {error !== null && (
          <Callout meaning="exposed" isAlert>
            {error.message}
          </Callout>
        )}
        {state.outcome?.kind === 'ended' && <Ended why={state.outcome.why} />}
        {state.isOpen ? (
          <Callout meaning="due" title={text.isOpen}>
            <div className="stack-tight">
              <p>{text.isOpenText}</p>
              <div className="row">
                <Button onClick={() => void open()}>{text.toFront}</Button>
                <Button kind="danger" onClick={() => void stop()}>
                  {text.stop}
                </Button>
              </div>
            </div>
          </Callout>
        ) : (
          <div>
            <Button kind="primary" onClick={() => void open()}>
              {text.open}
            </Button>
          </div>
        )}
      </Card>
    </Page>
  );
}

function Ended({ why }: { readonly why: EndReason }) {
  const { generate: text } = useTexts().t;
  return (
    <Callout meaning="due" title={text.ended} isAlert>
      {text.endedBecause[why]}
    </Callout>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="stack-tight">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
