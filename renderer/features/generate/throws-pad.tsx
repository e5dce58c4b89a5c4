import { useEffect } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { DieFace } from './die-face.tsx';
import styles from './throws-pad.module.css';
import type { Throws } from './use-throws.ts';

type ThrowsPadProps = { readonly kind: 'dice' | 'coins'; readonly throws: Throws };

const FACES = ['1', '2', '3', '4', '5', '6'] as const;
const SIDES = ['0', '1'] as const;
/** Last throws that are shown, to see that each was taken once. */
const SHOWN = 5;

/** Large buttons for what was thrown, keys for whoever has a hand on the dice, and what it is worth so far. */
export function ThrowsPad({ kind, throws }: ThrowsPadProps) {
  const { t, say } = useTexts();
  const text = t.generate;
  useKeys(kind, throws);
  const last = throws.text.slice(-SHOWN).split('');
  const nameOf = (sign: string): string =>
    kind === 'dice' ? sign : text.sides[sign === '0' ? '0' : '1'];
  return (
    <Card title={text.throwTitles[kind]}>
      <p>{text.throwHints[kind]}</p>
      <div className={styles['pad']} role="group" aria-label={text.throwTitles[kind]}>
        {kind === 'dice'
          ? FACES.map((face) => (
              <button
                key={face}
                type="button"
                className={styles['face']}
                aria-label={say(text.face, { face })}
                onClick={() => throws.add(face)}
              >
                <DieFace face={face} />
              </button>
            ))
          : SIDES.map((side) => (
              <button
                key={side}
                type="button"
                className={styles['side']}
                onClick={() => throws.add(side)}
              >
                {text.sides[side]}
              </button>
            ))}
      </div>
      <Meter throws={throws} />
      {throws.text !== '' && (
        <div className="row">
          <p className="muted">{say(text.lastThrows, { throws: last.map(nameOf).join(' ') })}</p>
          <Button onClick={throws.undo}>{text.undoThrow}</Button>
          <Button onClick={throws.clear}>{text.clearThrows}</Button>
        </div>
      )}
      {throws.error !== null && (
        <Callout meaning="exposed" isAlert>
          {throws.error.message}
        </Callout>
      )}
    </Card>
  );
}

function Meter({ throws: { measure } }: { readonly throws: Throws }) {
  const { t, say } = useTexts();
  if (measure === null) return null;
  const { throws, bits, missing } = measure;
  const line =
    missing === 0
      ? say(t.generate.meterEnough, { bits, throws })
      : say(t.generate.meter, { bits, throws, missing });
  return (
    <div className="stack-tight" role="status">
      <meter
        className={styles['meter']}
        aria-label={t.generate.meterLabel}
        min={0}
        max={throws + missing}
        value={throws}
      />
      <p>{line}</p>
    </div>
  );
}

/** Keys that stand for a throw: 1 to 6 for dice; 0 and 1, or the first letters of the sides, for coins. */
const COIN_KEYS: Readonly<Record<string, string>> = {
  0: '0',
  1: '1',
  h: '0',
  k: '0',
  t: '1',
  m: '1',
};

function useKeys(kind: 'dice' | 'coins', { add, undo }: Throws): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const sign =
        kind === 'dice'
          ? FACES.find((face) => face === event.key)
          : COIN_KEYS[event.key.toLowerCase()];
      if (sign !== undefined) add(sign);
      else if (event.key === 'Backspace') undo();
    };
    globalThis.addEventListener('keydown', onKey);
    return () => globalThis.removeEventListener('keydown', onKey);
  });
}
