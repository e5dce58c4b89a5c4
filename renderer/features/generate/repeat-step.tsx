import { useState } from 'react';
import type { WordCheck } from '../../../preload/wallet-shapes.ts';
import { call } from '../../api.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { MaskedInput } from '../../ui/masked-input.tsx';
import type { Accounts, Phrase } from './phrase.ts';
import { randomOrder } from './random-order.ts';

type RepeatStepProps = {
  readonly phrase: Phrase;
  readonly onAgain: () => void;
  readonly onRight: (plain: Accounts) => void;
};

/** Every word once more, from paper, in random order. Each goes to the main process alone and is forgotten here. */
export function RepeatStep({ phrase, onAgain, onRight }: RepeatStepProps) {
  const { t, say } = useTexts();
  const text = t.generate;
  const { position, left, word, setWord, error, check } = useRepeat(phrase, onRight);
  return (
    <Card title={say(text.wordsLeft, { count: left })}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (word.trim() !== '') void check();
        }}
      >
        <MaskedInput
          label={say(text.wordAt, { position })}
          showLabel={text.showTyped}
          hint={text.wordHint}
          value={word}
          onValue={setWord}
          maxLength={64}
          error={error}
        />
        <div className="row">
          <Button kind="primary" type="submit" disabled={word.trim() === ''}>
            {text.checkWord}
          </Button>
          <Button onClick={onAgain}>{text.lookAgain}</Button>
        </div>
      </form>
    </Card>
  );
}

function useRepeat({ session, count }: Phrase, onRight: (plain: Accounts) => void) {
  const { t, say } = useTexts();
  const [order] = useState(() => randomOrder(count));
  const [at, setAt] = useState(0);
  const [word, setWord] = useState('');
  const [error, setError] = useState<string | null>(null);
  const position = order[at] ?? 0;

  const confirm = async (): Promise<void> => {
    const reply = await call('mnemonic.confirm', { session });
    if (!reply.ok) setError(reply.error.message);
    else if (reply.value.confirmed) onRight({ ...reply.value, hasPassphrase: false });
  };
  const follow = async ({ problem, left }: WordCheck): Promise<void> => {
    if (problem !== null) {
      setError(say(t.generate.wordWrong[problem], { position }));
      return;
    }
    setError(null);
    setWord('');
    if (left === 0) await confirm();
    else setAt(at + 1);
  };
  return {
    position,
    left: count - at,
    word,
    setWord,
    error,
    check: async (): Promise<void> => {
      const reply = await call('mnemonic.checkWord', { session, position, word });
      if (reply.ok) await follow(reply.value);
      else setError(reply.error.message);
    },
  };
}
