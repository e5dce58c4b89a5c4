import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { AnimatedQr } from '../../wallet-parts/animated-qr.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Details } from '../../ui/details.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import type { Prepared } from './use-payment.ts';

/** The payment on its way to the device: as a file, or as codes for its camera. */
export function HandOutCard({ prepared }: { readonly prepared: Prepared }) {
  const { t } = useTexts();
  const text = t.spend;
  const save = useCommand('file.save');
  const frames = useCommand('qr.frames');
  const toast = useToast();
  const [kind, setKind] = useState<'ur' | 'bbqr'>('ur');
  const [shown, setShown] = useState<readonly string[] | null>(null);
  const error = save.error ?? frames.error;
  const { psbt: bytesBase64, fileName } = prepared;
  return (
    <Card title={text.handOutTitle}>
      <div className="stack">
        <p>{text.handOutLead}</p>
        <div className="row">
          <Button
            kind="primary"
            onClick={() =>
              void save.run(
                { fileName, mediaType: 'application/octet-stream', bytesBase64 },
                ({ saved }) => {
                  if (saved) toast(text.saved);
                },
              )
            }
          >
            {text.saveFile}
          </Button>
        </div>
        <Choice
          label={text.codes}
          value={kind}
          options={[
            { value: 'ur', label: text.ur },
            { value: 'bbqr', label: text.bbqr },
          ]}
          onChoose={(chosen) => {
            setKind(chosen);
            setShown(null);
          }}
        />
        <div className="row">
          <Button
            onClick={() =>
              void frames.run({ bytesBase64, as: kind }, (made) => setShown(made.frames))
            }
          >
            {text.showCodes}
          </Button>
        </div>
        {error !== null && (
          <Callout meaning="exposed" isAlert>
            {error.message}
          </Callout>
        )}
        {shown !== null && <AnimatedQr key={shown[0]} frames={shown} />}
        <Details summary={text.deviceHintTitle}>
          <ul className="stack-tight">
            {[text.deviceHints.file, text.deviceHints.ur, text.deviceHints.bbqr].map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </Details>
      </div>
    </Card>
  );
}
