import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import type { ExposureScore } from './exposure-data.ts';
import { FactorInputs } from './factor-inputs.tsx';
import styles from './score-card.module.css';
import { WaterfallBar } from './waterfall-bar.tsx';

type ScoreCardProps = { readonly score: ExposureScore; readonly onNavigate: Navigate };

/** The parts of the score, each starting where the one before ends; each opens down to what it is made of. */
export function ScoreCard({ score, onNavigate }: ScoreCardProps) {
  const { t, say, format } = useTexts();
  const text = t.exposure;
  const total = format.points(score.score);
  return (
    <Card title={text.scoreTitle} aside={<strong className={styles['score']}>{total}</strong>}>
      <p className="muted">{say(text.method, { method: score.method })}</p>
      <ol className={styles['parts']}>
        {placed(score.factors).map(({ factor: { id, points, weight }, from }) => (
          <li key={id}>
            <div className={styles['head']}>
              <h3>{text.factors[id].title}</h3>
              <span>
                {say(text.of, { points: format.points(points), max: format.count(100 * weight) })}
              </span>
            </div>
            <WaterfallBar from={from} points={points} room={100 * weight} />
            <p className="muted small">{text.factors[id].text}</p>
            <Details summary={say(t.venues.inputsOf, { factor: text.factors[id].title })}>
              <FactorInputs score={score} factor={id} onNavigate={onNavigate} />
            </Details>
          </li>
        ))}
        <li>
          <div className={styles['head']}>
            <h3>{t.venues.waterfallTotal}</h3>
            <strong>{total}</strong>
          </div>
          <WaterfallBar from={0} points={score.score} room={score.score} />
        </li>
      </ol>
    </Card>
  );
}

function placed(factors: ExposureScore['factors']) {
  return factors.map((factor, index) => {
    const before = factors.slice(0, index).reduce((sum, { points }) => sum + points, 0);
    return { factor, from: before };
  });
}
