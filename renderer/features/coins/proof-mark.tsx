import { useTexts } from '../../i18n/use-texts.tsx';
import { Mark, type Meaning } from '../../ui/mark.tsx';
import type { TransactionRow } from './chain-view.ts';
import styles from './proof-mark.module.css';

const MEANINGS: Readonly<Record<TransactionRow['proof'], Meaning>> = {
  verified: 'proven',
  unverified: 'unknown',
  refused: 'exposed',
};

type ProofMarkProps = Pick<TransactionRow, 'proof' | 'height'>;

/** What was shown for a payment: proven and in which block, not proven, or refused. Its shape and its words. */
export function ProofMark({ proof, height }: ProofMarkProps) {
  const { t, say } = useTexts();
  const text = t.coins;
  return (
    <span className={styles['proof']}>
      <Mark meaning={MEANINGS[proof]} />
      <span>
        {proof === 'verified' && height !== null
          ? say(text.provenIn, { height })
          : text.proofs[proof]}
      </span>
    </span>
  );
}
