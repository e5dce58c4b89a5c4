import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { useCommand } from '../../use-command.ts';
import styles from './candidates-card.module.css';
import type { Candidate } from './plan-data.ts';

type CandidatesCardProps = {
  readonly candidates: readonly Candidate[];
  readonly onNavigate: Navigate;
};

/** The venues in the order that pays best, with points and minutes drawn beside the words. */
export function CandidatesCard({ candidates, onNavigate }: CandidatesCardProps) {
  const { plan: text } = useTexts().t;
  const start = useCommand('plan.start');
  const most = {
    points: Math.max(...candidates.map(({ points }) => points ?? 0), 0.1),
    minutes: Math.max(...candidates.map(({ minutes }) => minutes), 1),
  };
  const open = (planId: string): void => onNavigate({ name: 'plan', planId });
  return (
    <Card title={text.candidatesTitle}>
      <p className="muted">{text.candidatesText}</p>
      {start.error !== null && (
        <Callout meaning="exposed" isAlert>
          {start.error.message}
        </Callout>
      )}
      <ol className={styles['venues']}>
        {candidates.map((one, index) => (
          <li key={one.venueId}>
            <Venue
              candidate={one}
              most={most}
              isFirst={index === 0}
              onOpen={() =>
                one.planId === null
                  ? void start.run({ venueId: one.venueId }, ({ plan }) => open(plan.id))
                  : open(one.planId)
              }
            />
          </li>
        ))}
      </ol>
    </Card>
  );
}

type VenueProps = {
  readonly candidate: Candidate;
  readonly most: { readonly points: number; readonly minutes: number };
  readonly isFirst: boolean;
  readonly onOpen: () => void;
};

function Venue({ candidate, most, isFirst, onOpen }: VenueProps) {
  const { t, say, format } = useTexts();
  const text = t.plan;
  const { name, holdings, points, minutes, delayHours, way, planId } = candidate;
  const held = holdings.map(({ asset, amount }) => `${format.decimal(amount)} ${asset}`);
  return (
    <div className={styles['venue']}>
      <div className="stack-tight">
        <h3>{name}</h3>
        <p className="exact">{held.join(' + ')}</p>
        {way !== 'withdraw' && <p className="muted">{text.ways[way]}</p>}
      </div>
      {way !== 'claim' && (
        <>
          <div className={styles['measures']}>
            <Measure
              kind="points"
              part={Math.max(points ?? 0, 0) / most.points}
              words={
                points === null
                  ? text.noPoints
                  : say(text.points, { points: format.points(points) })
              }
            />
            <Measure
              kind="minutes"
              part={minutes / most.minutes}
              words={say(text.minutes, { count: minutes })}
            />
            {way === 'withdraw' && (
              <p className="muted small">
                {delayHours === null ? text.delayUnknown : say(text.delay, { count: delayHours })}
              </p>
            )}
          </div>
          <div>
            <Button kind={isFirst ? 'primary' : 'secondary'} onClick={onOpen}>
              {say(planId === null ? text.start : text.goOn, { venue: name })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

type MeasureProps = {
  readonly kind: 'points' | 'minutes';
  /** 0–1 */
  readonly part: number;
  readonly words: string;
};

function Measure({ kind, part, words }: MeasureProps) {
  return (
    <div>
      <span className="small">{words}</span>
      <svg
        className={styles[kind]}
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect width={100 * part} height="6" rx="1" />
      </svg>
    </div>
  );
}
