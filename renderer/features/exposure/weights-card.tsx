import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Card } from '../../ui/card.tsx';
import type { ExposureScore } from './exposure-data.ts';
import { HolderLink } from './holder-link.tsx';
import styles from './weights-card.module.css';

type WeightsCardProps = { readonly score: ExposureScore; readonly onNavigate: Navigate };

/** Every holder with its share as a bar and what it adds; the largest first. The words say what the bar does. */
export function WeightsCard({ score, onNavigate }: WeightsCardProps) {
  const { t, say, format } = useTexts();
  const largest = Math.max(...score.perVenue.map(({ share }) => share));
  return (
    <Card title={t.venues.weightsTitle}>
      <ul className={styles['weights']}>
        {score.perVenue.map((holder) => (
          <li key={holder.holderId}>
            <div className={styles['name']}>
              <HolderLink holder={holder} onNavigate={onNavigate} />
              <span className="muted small">{t.exposure.custody[holder.custody]}</span>
            </div>
            <svg
              viewBox="0 0 100 12"
              preserveAspectRatio="none"
              role="img"
              aria-label={say(t.venues.weightsDescription, {
                name: holder.name,
                share: format.percent(holder.share),
                points: format.points(holder.points),
              })}
            >
              <rect className={styles['track']} width="100" height="12" rx="1" />
              <rect
                className={styles[holder.kind]}
                width={(100 * holder.share) / largest}
                height="12"
                rx="1"
              />
            </svg>
            <span className={styles['figure']}>{format.percent(holder.share)}</span>
            <strong className={styles['figure']}>{`+${format.points(holder.points)}`}</strong>
          </li>
        ))}
      </ul>
    </Card>
  );
}
