import { useTexts } from '../../i18n/use-texts.tsx';
import { Mark, type Meaning } from '../../ui/mark.tsx';
import type { TransactionRow } from './chain-view.ts';
import { ProofMark } from './proof-mark.tsx';
import styles from './proof-mark.module.css';

type Unsettled = Exclude<TransactionRow['state'], 'confirmed'>;

const MEANINGS: Readonly<Record<Unsettled, Meaning>> = {
  unconfirmed: 'due',
  replaced: 'unknown',
  conflicting: 'exposed',
  vanished: 'unknown',
};

/** Where a transaction stands, in plain words: in a block with its proof, waiting, or no longer counting and why. */
export function TransactionStateCell({ transaction }: { readonly transaction: TransactionRow }) {
  const { t, say } = useTexts();
  const text = t.coins;
  const { state, proof, height, confirmations, refusal } = transaction;
  if (state !== 'confirmed') {
    return (
      <>
        <span className={styles['proof']}>
          <Mark meaning={MEANINGS[state]} />
          <span>{text.states[state]}</span>
        </span>
        {state !== 'unconfirmed' && <div className="muted small">{text.stateHints[state]}</div>}
      </>
    );
  }
  return (
    <>
      <ProofMark proof={proof} height={height} />
      {refusal === null ? (
        <div className="muted small">
          {proof !== 'verified' && height !== null && `${say(text.inBlock, { height })} · `}
          {say(text.depth, { count: confirmations })}
        </div>
      ) : (
        <div className="muted small">{refusal.message}</div>
      )}
    </>
  );
}
