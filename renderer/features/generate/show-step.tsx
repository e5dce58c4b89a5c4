import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import type { Phrase } from './phrase.ts';
import styles from './show-step.module.css';
import { useIsAway } from './use-is-away.ts';
import { useWords } from './use-words.ts';

/** Words at a time, as the main process hands them out. */
const AT_ONCE = 4;

type ShowStepProps = { readonly phrase: Phrase; readonly onWritten: () => void };

/** A few words at a time to write on paper. They cannot be selected, and hide while the user is elsewhere. */
export function ShowStep({ phrase: { session, count }, onWritten }: ShowStepProps) {
  const { t, say } = useTexts();
  const text = t.generate;
  const [start, setStart] = useState(1);
  const { words, error } = useWords(session, start);
  const isAway = useIsAway();
  const end = start + AT_ONCE - 1;
  if (error !== null) {
    return (
      <Callout meaning="exposed" isAlert>
        {error.message}
      </Callout>
    );
  }
  return (
    <>
      <Card title={say(text.wordsFromTo, { start, end, count })}>
        <ol className={styles['words']} start={start}>
          {words?.map((word, at) => (
            <li key={start + at} className={styles['word']}>
              <span className={styles['number']}>{start + at}</span>
              <span className={styles['text']}>{isAway ? '••••••' : word}</span>
            </li>
          ))}
        </ol>
        {isAway && <Callout meaning="due">{text.hidden}</Callout>}
        <p className="muted">{text.writeHint}</p>
      </Card>
      <div className="row">
        {start > 1 && <Button onClick={() => setStart(start - AT_ONCE)}>{text.wordsBefore}</Button>}
        {end < count ? (
          <Button kind="primary" onClick={() => setStart(start + AT_ONCE)}>
            {text.wordsNext}
          </Button>
        ) : (
          <Button kind="primary" onClick={onWritten}>
            {text.written}
          </Button>
        )}
      </div>
    </>
  );
}
