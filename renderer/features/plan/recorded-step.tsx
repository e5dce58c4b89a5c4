import { useTexts, type Texts } from '../../i18n/use-texts.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import type { StepData } from './plan-data.ts';

type Recorded = Extract<StepData['state'], { readonly kind: 'done' | 'skipped' }>;
type Evidence = NonNullable<Recorded['entry']>['evidence'];

/** What was recorded for a step: what came in says how it is known. */
export function RecordedStep({ step: { state } }: { readonly step: StepData }) {
  const texts = useTexts();
  if ((state.kind !== 'done' && state.kind !== 'skipped') || state.entry === null) return null;
  const { at, evidence } = state.entry;
  const words = wordsOf(evidence);
  return (
    <div className="stack-tight">
      <div>
        <EvidenceChip
          meaning={isProven(evidence) ? 'proven' : 'due'}
          what={stateOf(state, texts)}
          when={texts.format.moment(at)}
        />
      </div>
      {words !== '' && <p className="exact">{words}</p>}
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

function wordsOf(evidence: Evidence): string {
  if (evidence.kind === 'arrived') return evidence.txid;
  return 'note' in evidence ? evidence.note : '';
}
