import { useEffect, useState } from 'react';
import type { ApiError } from '../../../preload/contract.ts';
import type { EntropyMeasure } from '../../../preload/wallet-shapes.ts';
import { call } from '../../api.ts';
import type { Mix, WordCount } from './phrase.ts';

/** An answer, with the question that it belongs to. */
type Measured = {
  readonly of: string;
  readonly measure: EntropyMeasure | null;
  readonly error: ApiError | null;
};

const NOTHING: Measured = { of: '', measure: null, error: null };

/** What was thrown so far and what it is worth, measured anew after every throw. */
export function useThrows(kind: Mix['kind'] | 'none', words: WordCount) {
  const [texts, setTexts] = useState({ none: '', dice: '', coins: '', hex: '' });
  const [measured, setMeasured] = useState(NOTHING);
  const text = texts[kind];
  const question = `${kind} ${words} ${text}`;
  useEffect(() => {
    if (kind === 'none' || text === '') return undefined;
    let isCurrent = true;
    const measure = async (): Promise<void> => {
      const reply = await call('mnemonic.measure', { words, mix: { kind, text } });
      if (!isCurrent) return;
      setMeasured(
        reply.ok
          ? { of: question, measure: reply.value, error: null }
          : { of: question, measure: null, error: reply.error },
      );
    };
    void measure();
    return () => {
      isCurrent = false;
    };
  }, [kind, text, words, question]);
  const change = (next: (before: string) => string): void =>
    setTexts((before) => ({ ...before, [kind]: next(before[kind]) }));
  const { measure, error } = measured.of === question ? measured : NOTHING;
  return {
    text,
    measure,
    error,
    add: (sign: string) => change((before) => before + sign),
    undo: () => change((before) => before.slice(0, -1)),
    clear: () => change(() => ''),
  };
}

export type Throws = ReturnType<typeof useThrows>;
