import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { Dial } from '../../ui/dial.tsx';
import { bandMeaning } from './band-meaning.ts';
import { earlierValue } from './earlier-value.ts';
import styles from './dial-cards.module.css';

type Snapshots = Output<'exposure.history'>['snapshots'];

type ExposureDialCardProps = {
  readonly exposure: Output<'exposure.score'>;
  readonly snapshots: Snapshots;
};

export function ExposureDialCard({ exposure, snapshots }: ExposureDialCardProps) {
  const { t, say, format } = useTexts();
  const text = t.overview;
  const before = earlierValue(snapshots, ({ score }) => score);
  const { score } = exposure;
  const shown = score === null ? '–' : format.count(Math.round(score));
  const band = score === null ? text.noScore : text.bands[exposure.band];
  return (
    <Card title={text.exposureTitle} className={styles['card']}>
      <Dial
        value={score}
        text={shown}
        caption={band}
        ticks={[10, 25, 50]}
        meaning={score === null ? 'unknown' : bandMeaning(exposure.band)}
        description={
          score === null ? text.noScoreDial : say(text.exposureDial, { score: shown, band })
        }
      />
      {before !== null && (
        <p>
          {say(text.was, {
            value: format.count(Math.round(before.value)),
            day: format.day(before.at),
          })}
        </p>
      )}
      <p className="muted small">
        {score === null ? text.noScoreReason[exposure.reason] : text.exposureHint}
      </p>
    </Card>
  );
}

type ReadinessDialCardProps = { readonly readiness: number; readonly snapshots: Snapshots };

export function ReadinessDialCard({ readiness, snapshots }: ReadinessDialCardProps) {
  const { t, say, format } = useTexts();
  const text = t.overview;
  const before = earlierValue(snapshots, (one) => one.readiness);
  return (
    <Card title={text.readinessTitle} className={styles['card']}>
      <Dial
        value={readiness}
        text={format.count(readiness)}
        caption={text.readinessUnit}
        ticks={[50, 80]}
        meaning="proven"
        description={say(text.readinessDial, { readiness })}
      />
      {before !== null && (
        <p>{say(text.was, { value: format.count(before.value), day: format.day(before.at) })}</p>
      )}
      <p className="muted small">{text.readinessHint}</p>
    </Card>
  );
}
