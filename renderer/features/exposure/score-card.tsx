import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { ExposureScore } from './exposure-data.ts';
import styles from './score-card.module.css';

/** The parts of the score, each with its reason and what it adds. */
export function ScoreCard({ score }: { readonly score: ExposureScore }) {
  const { t, say, format } = useTexts();
  const text = t.exposure;
  return (
    <Card
      title={text.scoreTitle}
      aside={<strong className={styles['score']}>{format.points(score.score)}</strong>}
    >
      <p className="muted">{say(text.method, { method: score.method })}</p>
      <DataTable
        caption={text.scoreTitle}
        rows={score.factors}
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'factor',
            title: text.factor,
            isRowHeader: true,
            cell: ({ id }) => (
              <>
                {text.factors[id].title}
                <span className={styles['reason']}>{text.factors[id].text}</span>
              </>
            ),
          },
          {
            id: 'adds',
            title: text.adds,
            isNumber: true,
            cell: ({ points, weight }) => (
              <>
                {say(text.of, { points: format.points(points), max: format.count(100 * weight) })}
                <svg
                  className={styles['bar']}
                  viewBox="0 0 100 8"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect className={styles['track']} width="100" height="8" rx="1" />
                  <rect className={styles['fill']} width={points / weight} height="8" rx="1" />
                </svg>
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
