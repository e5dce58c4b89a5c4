import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { useCommand } from '../../use-command.ts';
import type { Phrase, WordCount } from './phrase.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { SurroundingsNote } from './surroundings-note.tsx';
import { ThrowsPad } from './throws-pad.tsx';
import { useThrows } from './use-throws.ts';

const COUNTS = ['12', '24'] as const;
const KINDS = ['none', 'dice', 'coins'] as const;

/** How many words, and whether dice or coins are mixed in. The words are made in the main process and stay there. */
export function PrepareStep({ onMade }: { readonly onMade: (phrase: Phrase) => void }) {
  const { generate: text } = useTexts().t;
  const [count, setCount] = useState<WordCount>(12);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('none');
  const throws = useThrows(kind, count);
  const command = useCommand('mnemonic.generate');
  const mix = kind === 'none' || throws.text === '' ? {} : { mix: { kind, text: throws.text } };
  const make = (): Promise<unknown> =>
    command.run({ words: count, keepWords: true, ...mix }, ({ session, fingerprint }) =>
      onMade({ session, count, fingerprint }),
    );
  return (
    <>
      <SurroundingsNote />
      <Card>
        <RadioChoice
          label={text.howMany}
          value={count === 12 ? '12' : '24'}
          options={COUNTS.map((value) => ({ value, ...text.counts[value] }))}
          onChoose={(value) => setCount(value === '12' ? 12 : 24)}
        />
        <RadioChoice
          label={text.mixIn}
          value={kind}
          options={KINDS.map((value) => ({ value, ...text.kinds[value] }))}
          onChoose={setKind}
        />
      </Card>
      {kind !== 'none' && <ThrowsPad kind={kind} throws={throws} />}
      {command.error !== null && throws.error === null && (
        <Callout meaning="exposed" isAlert>
          {command.error.message}
        </Callout>
      )}
      <div>
        <Button
          kind="primary"
          disabled={command.isRunning || throws.error !== null}
          onClick={() => void make()}
        >
          {text.make}
        </Button>
      </div>
    </>
  );
}
