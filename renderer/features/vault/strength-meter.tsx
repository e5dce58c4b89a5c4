import { useEffect, useState } from 'react';
import type { PassphraseStrength } from '../../../preload/vault-shapes.ts';
import { call } from '../../api.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import styles from './strength-meter.module.css';

type Read = { readonly passphrase: string; readonly strength: PassphraseStrength };

/** How hard a passphrase is to guess, as it is typed. */
export function StrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const { t } = useTexts();
  const text = t.vault.form;
  const strength = useStrength(passphrase);
  if (strength === null) return null;
  const word = text.levels[strength.level];
  return (
    <div className="stack-tight" role="status">
      <meter
        className={styles['meter']}
        aria-label={text.strength}
        aria-valuetext={word}
        min={0}
        max={4}
        low={2}
        high={3}
        optimum={4}
        value={strength.level}
      />
      <p>{word}</p>
      {strength.level < 4 && <p className="muted small">{text.advice}</p>}
    </div>
  );
}

/** Null for nothing typed, and until the first answer is there. */
function useStrength(passphrase: string): PassphraseStrength | null {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const reply = await call('vault.strength', { passphrase });
      if (isCurrent && reply.ok) setRead({ passphrase, strength: reply.value });
    };
    if (passphrase !== '') void ask();
    return () => {
      isCurrent = false;
    };
  }, [passphrase]);
  return passphrase === '' ? null : (read?.strength ?? null);
}
