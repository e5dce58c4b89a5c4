import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useCommand } from '../../use-command.ts';
import type { Checked } from './use-payment.ts';

type EvidenceNoteProps = { readonly walletId: string; readonly checked: Checked };

/** Keeps the signatures as evidence for the ladder: these keys can sign today. More of them can be noted later. */
export function EvidenceNote({ walletId, checked }: EvidenceNoteProps) {
  const { spend: text } = useTexts().t;
  const prove = useCommand('ladder.prove');
  const [noted, setNoted] = useState<readonly number[]>([]);
  const { signedKeys, signedPsbt: psbt } = checked;
  if (signedKeys.length === 0) return null;
  const isNoted = signedKeys.every((key) => noted.includes(key));
  return (
    <div className="stack-tight">
      <p className="muted">{text.evidence}</p>
      <div className="row">
        <Button
          disabled={isNoted || prove.isRunning}
          onClick={() =>
            void prove.run({ walletId, rung: 4, proof: { psbt } }, () => setNoted(signedKeys))
          }
        >
          {text.noteEvidence}
        </Button>
        <span role="status">{isNoted ? text.noted : ''}</span>
      </div>
      {prove.error !== null && (
        <Callout meaning="due" isAlert>
          {prove.error.message}
        </Callout>
      )}
    </div>
  );
}
