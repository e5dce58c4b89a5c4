import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import type { ExposureScore } from './exposure-data.ts';
import styles from './unknown-card.module.css';

/** What would lower the score if it were known, by place. */
export function UnknownCard({ score }: { readonly score: ExposureScore }) {
  const { t } = useTexts();
  const text = t.exposure;
  const holders = score.perVenue.filter(({ unknown }) => unknown.length > 0);
  if (holders.length === 0) return null;
  return (
    <Card title={text.unknownTitle}>
      <p>{text.unknownText}</p>
      <dl className={styles['holders']}>
        {holders.map(({ holderId, name, unknown }) => (
          <div key={holderId}>
            <dt>{name}</dt>
            <dd>
              <ul className={styles['facts']}>
                {unknown.map((fact) => (
                  <li key={fact}>{text.unknown[fact]}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
