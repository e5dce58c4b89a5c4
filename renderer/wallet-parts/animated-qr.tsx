import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import styles from './animated-qr.module.css';
import { classNames } from '../ui/class-names.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Details } from '../ui/details.tsx';
import { QrCode } from '../ui/qr-code.tsx';

type Speed = 'slow' | 'normal' | 'fast';

/** Milliseconds that a code stands: small cameras need the slow one. */
const STAYS: Readonly<Record<Speed, number>> = { slow: 800, normal: 400, fast: 200 };

type AnimatedQrProps = {
  readonly frames: readonly string[];
  /** In the middle of what it stands in: where there is nothing beside it. */
  readonly isCentred?: boolean;
};

/**
 * Codes for a camera, one after the other. They stand still until they are played where the system asks for less motion,
 * and can be stepped through with buttons in any case.
 */
export function AnimatedQr({ frames, isCentred = false }: AnimatedQrProps) {
  const { t, say } = useTexts();
  const text = t.codes;
  const [at, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(() => frames.length > 1 && !wantsLessMotion());
  const [speed, setSpeed] = useState<Speed>('normal');
  const count = frames.length;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => setAt((now) => (now + 1) % count), STAYS[speed]);
    return () => clearInterval(timer);
  }, [isPlaying, speed, count]);
  const step = (by: number): void => {
    setPlaying(false);
    setAt((now) => (now + by + count) % count);
  };
  const place = { at: at + 1, count };
  return (
    <div className="stack">
      <div className={classNames(styles['code'], isCentred && styles['centred'])}>
        <QrCode text={frames[at] ?? ''} description={say(text.description, place)} />
      </div>
      {count > 1 && (
        <>
          <p className="muted small">{say(text.position, place)}</p>
          <div className="row">
            <Button onClick={() => setPlaying(!isPlaying)}>
              {isPlaying ? text.pause : text.play}
            </Button>
            <Button onClick={() => step(-1)}>{text.previous}</Button>
            <Button onClick={() => step(1)}>{text.next}</Button>
          </div>
          <Choice
            label={text.speed}
            value={speed}
            options={[
              { value: 'slow', label: text.speeds.slow },
              { value: 'normal', label: text.speeds.normal },
              { value: 'fast', label: text.speeds.fast },
            ]}
            onChoose={setSpeed}
          />
        </>
      )}
      <Details summary={text.alternative}>
        <pre className={styles['text']}>{frames.join('\n')}</pre>
      </Details>
    </div>
  );
}

function wantsLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
