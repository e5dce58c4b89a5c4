import { useTexts, type Texts } from '../../i18n/use-texts.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import { btcText } from '../../wallet-parts/btc-text.ts';
import type { StepData } from './plan-data.ts';

type Recorded = Extract<StepData['state'], { readonly kind: 'done' | 'skipped' }>;
type Evidence = NonNullable<Recorded['entry']>['evidence'];

/** What was recorded for a step: what came in says how it is known. */
export function RecordedStep({ step: { state } }: { readonly step: StepData }) {
  const texts = useTexts();
  const { t, say, format } = texts;
  if (state.kind === 'waiting') {
    const until = say(t.plan.stepStates.waiting, { day: format.moment(state.until) });
    return <EvidenceChip meaning="due" what={until} />;
  }
  if ((state.kind !== 'done' && state.kind !== 'skipped') || state.entry === null) return null;
  const { at, evidence } = state.entry;
  return (
    <div className="stack-tight">
      <div>
        <EvidenceChip
          meaning={isProven(evidence) ? 'proven' : 'due'}
          what={stateOf(state, texts)}
          when={format.moment(at)}
        />
      </div>
      {linesOf(evidence, texts)
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line} className="exact">
            {line}
          </p>
        ))}
    </div>
  );
}

function isProven(evidence: Evidence): boolean {
  return evidence.kind === 'arrived' && evidence.isProven;
}

function stateOf({ kind, entry }: Recorded, { t, say, format }: Texts): string {
  const text = t.plan;
  const evidence = entry?.evidence;
  if (evidence?.kind !== 'arrived') return say(text.stepStates[kind], { day: '' }).trim();
  if (evidence.isProven) return text.provenArrival;
  return evidence.heightBlocks === null
    ? text.heardArrival
    : say(text.seenArrival, { height: format.count(evidence.heightBlocks) });
}

/** What was noted, a line each. */
function linesOf(evidence: Evidence, { t, say, format }: Texts): readonly string[] {
  const text = t.plan;
  const amount = (name: string, decimal: string | null): readonly string[] =>
    decimal === null ? [] : [`${name}: ${format.decimal(decimal)}`];
  switch (evidence.kind) {
    case 'arrived':
      return [btcText(evidence.sats, format), evidence.txid];
    case 'rules': {
      const { fee, minimum, delayHours } = evidence;
      const hours = delayHours === null ? [] : [`${text.delayHours}: ${format.count(delayHours)}`];
      return [...amount(text.fee, fee), ...amount(text.minimum, minimum), ...hours];
    }
    case 'asked':
      return amount(text.ask, evidence.amount);
    case 'destination':
      return [evidence.address, text.seenOnPlaces[evidence.seenOn]];
    case 'other':
      return [text.hows[evidence.how], evidence.note];
    case 'word':
    case 'skipped':
      return [evidence.note];
    case 'waiting':
      return [say(text.stepStates.waiting, { day: format.moment(evidence.until) })];
  }
}
