import type { ExposureScore } from './exposure-score.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './levers-card.module.css';

/** The steps that take most off the score, with what each is worth drawn beside it. */
export function LeversCard({ exposure }: { readonly exposure: ExposureScore }) {
  const { t, say, format } = useTexts();
  const text = t.overview;
  const largest = Math.max(...exposure.levers.map(({ points }) => points), 1);
  const nameOf = (venueId: string): string =>
    exposure.perVenue.find(({ holderId }) => holderId === venueId)?.name ?? venueId;
  return (
    <Card title={text.leversTitle}>
      {exposure.levers.length === 0 && <p>{text.noLevers}</p>}
      <ol className={styles['levers']}>
        {exposure.levers.map(({ id, venueId, points }) => (
          <li key={`${id} ${venueId}`}>
            <span>{say(text.levers[id], { venue: nameOf(venueId) })}</span>
            <strong>{say(text.leverPoints, { points: format.points(points) })}</strong>
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * points) / largest} height="6" rx="1" />
            </svg>
          </li>
        ))}
      </ol>
    </Card>
  );
}
