import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { Findings } from '../../ui/findings.tsx';
import { BalancesCard } from './balances-card.tsx';
import { KeepCard } from './keep-card.tsx';
import { PathCard } from './path-card.tsx';
import type { ReservesData } from './reserves-data.ts';
import { RootCard } from './root-card.tsx';
import { schemeName } from './scheme-name.ts';
import type { ProofState, ProofWork } from './use-proof.ts';
import { VerdictNote } from './verdict-note.tsx';

type VerdictViewProps = {
  readonly data: ReservesData;
  readonly answered: Extract<ProofState, { readonly kind: 'answered' }>;
  readonly work: ProofWork;
};

/** What became of a proof: the verdict in words, the way to the root, and what it does not show. */
export function VerdictView({ data, answered, work }: VerdictViewProps) {
  const { t, say } = useTexts();
  const { reserves: text } = t;
  const { verdict, input } = answered;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const scheme = data.schemes.find(({ id }) => id === verdict.scheme);
  const kind = scheme === undefined ? text.verdict.notKnown : schemeName(scheme);
  const findings = [...verdict.findings, ...verdict.notes];
  return (
    <div ref={top} tabIndex={-1} className="stack">
      <VerdictNote
        verdict={verdict}
        place={input.published ?? null}
        kind={say(text.verdict.kindOf, { kind })}
        onRestart={work.restart}
      />
      {findings.length > 0 && (
        <Card>
          <Findings title={text.verdict.of} findings={findings} labels={t.shell.severities} />
        </Card>
      )}
      <PathCard verdict={verdict} />
      {verdict.included && (
        <>
          <RootCard answered={answered} onCompare={work.compareRoot} />
          <BalancesCard
            verdict={verdict}
            venues={data.venues}
            venueId={input.venueId ?? null}
            onVenue={work.chooseVenue}
          />
          <KeepCard
            key={verdict.proofId}
            proofId={verdict.proofId}
            venue={data.venues.find(({ id }) => id === input.venueId) ?? null}
          />
        </>
      )}
    </div>
  );
}
