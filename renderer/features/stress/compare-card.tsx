import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { amountText } from './amount-text.ts';
import type { Outcome, Planned, Stressed, Target } from './stress-data.ts';
import { StressPictures } from './stress-pictures.tsx';
import styles from './compare-card.module.css';

type CompareCardProps = {
  readonly view: Stressed;
  /** What exit plans still move: counted as moved. */
  readonly planned: Planned;
  /** Those without a plan. */
  readonly venues: readonly Target[];
  /** Ids of venues that would have been emptied. */
  readonly moved: readonly string[];
  readonly onMoved: (moved: readonly string[]) => void;
};

/** Today beside how it would be had coins been moved to own keys before. */
export function CompareCard({ view, planned, venues, moved, onMoved }: CompareCardProps) {
  const { t, say } = useTexts();
  const text = t.stress;
  const { asToday, after, currency } = view;
  return (
    <Card title={text.compareTitle}>
      {planned.length > 0 && (
        <p>{say(text.planned, { names: planned.map(({ venueName }) => venueName).join(', ') })}</p>
      )}
      {venues.length > 0 && <Moves venues={venues} moved={moved} onMoved={onMoved} />}
      {after !== null && (
        <>
          <div className={styles['pair']}>
            <Side title={text.today} outcome={asToday} currency={currency} />
            <Side
              title={moved.length === 0 ? text.afterPlan : text.after}
              outcome={after}
              currency={currency}
            />
          </div>
          <Difference today={asToday} after={after} currency={currency} />
        </>
      )}
    </Card>
  );
}

function Moves({ venues, moved, onMoved }: Pick<CompareCardProps, 'venues' | 'moved' | 'onMoved'>) {
  const { t, say } = useTexts();
  const text = t.stress;
  return (
    <fieldset className="stack-tight">
      <legend className={styles['legend']}>{text.compareText}</legend>
      {venues.map(({ id, name }) => (
        <label key={id} className={styles['option']}>
          <input
            type="checkbox"
            checked={moved.includes(id)}
            onChange={(event) =>
              onMoved(
                event.currentTarget.checked ? [...moved, id] : moved.filter((one) => one !== id),
              )
            }
          />
          {say(text.move, { name })}
        </label>
      ))}
    </fieldset>
  );
}

type SideProps = {
  readonly title: string;
  readonly outcome: Outcome;
  readonly currency: string;
};

function Side({ title, outcome, currency }: SideProps) {
  return (
    <section className="stack-tight" aria-label={title}>
      <h3>{title}</h3>
      <StressPictures outcome={outcome} currency={currency} />
    </section>
  );
}

type DifferenceProps = {
  readonly today: Outcome;
  readonly after: Outcome;
  readonly currency: string;
};

/** Both frozen amounts in words; the pictures show the same. */
function Difference({ today, after, currency }: DifferenceProps) {
  const texts = useTexts();
  const text = texts.t.stress;
  const [before, then] = [today, after].map((outcome) =>
    amountText(outcome, ({ frozen }) => frozen, currency, texts),
  );
  return (
    <p role="status">
      <strong>
        {before === then
          ? text.noDifference
          : texts.say(text.difference, { before: before ?? '', after: then ?? '' })}
      </strong>
    </p>
  );
}
