import { useTexts, type Texts } from '../../i18n/use-texts.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import type { Meaning } from '../../ui/mark.tsx';
import type { LadderData, RungData } from '../../wallet-parts/ladder-picture.tsx';

const MEANINGS: Readonly<Record<RungData['status'], Meaning>> = {
  open: 'unknown',
  proven: 'proven',
  expired: 'due',
  revoked: 'exposed',
  partly: 'due',
};

type Dated = Pick<RungData, 'status' | 'at' | 'until'>;

/** How a rung stands: the word, since when, until when. */
export function RungState({ rung }: { readonly rung: RungData }) {
  const texts = useTexts();
  const { ladder: text } = texts.t;
  const { status } = rung;
  const isRead = rung.rung === 1 && status === 'proven';
  return (
    <EvidenceChip
      meaning={MEANINGS[status]}
      what={text.status[status]}
      when={isRead ? text.now : datesOf(rung, texts)}
    />
  );
}

/** The same for each key that has to prove the rung. */
export function KeyStates({
  ladder,
  rung,
}: {
  readonly ladder: LadderData;
  readonly rung: RungData;
}) {
  const texts = useTexts();
  const { t, say } = texts;
  if (rung.keys.length === 0) return null;
  return (
    <ul className="stack-tight">
      {rung.keys.map((standing) => (
        <li key={standing.key}>
          <EvidenceChip
            meaning={MEANINGS[standing.status]}
            what={say(t.ladder.keyStatus, {
              number: standing.key + 1,
              fingerprint: fingerprintOf(ladder, standing.key) ?? t.ladder.noFingerprint,
              status: t.ladder.status[standing.status],
            })}
            when={datesOf(standing, texts)}
          />
        </li>
      ))}
    </ul>
  );
}

function fingerprintOf({ keys }: LadderData, key: number): string | null {
  return keys.find((one) => one.key === key)?.fingerprint ?? null;
}

function datesOf({ status, at, until }: Dated, { t, say, format }: Texts): string | undefined {
  if (at === null || until === null || status === 'revoked') return undefined;
  const template = status === 'expired' ? t.ladder.was : t.ladder.since;
  return say(template, { day: format.day(at), until: format.day(until) });
}
