import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import styles from './quorum-form.module.css';
import type { Quorum } from './wizard-draft.ts';

/** As many as fit in every script of several keys (P2SH: 15). */
const MOST_KEYS = 15;

type QuorumFormProps = {
  readonly quorum: Quorum;
  readonly onQuorum: (quorum: Quorum) => void;
};

/** Any other number of keys. */
export function QuorumForm({ quorum, onQuorum }: QuorumFormProps) {
  const { wizard: text } = useTexts().t;
  const [{ threshold, count }, setQuorum] = useState(quorum);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onQuorum({ threshold, count });
      }}
    >
      <Choice
        label={text.threshold}
        value={String(threshold)}
        options={numbers(1, count)}
        onChoose={(chosen) => setQuorum({ threshold: Number(chosen), count })}
      />
      <Choice
        label={text.count}
        value={String(count)}
        options={numbers(2, MOST_KEYS)}
        onChoose={(chosen) =>
          setQuorum({ threshold: Math.min(threshold, Number(chosen)), count: Number(chosen) })
        }
      />
      <Button type="submit">{text.chooseQuorum}</Button>
    </form>
  );
}

function numbers(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const value = String(from + at);
    return { value, label: value };
  });
}
