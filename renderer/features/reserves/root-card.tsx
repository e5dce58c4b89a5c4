import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { EvidenceChip } from '../../ui/evidence-chip.tsx';
import { Facts } from '../../ui/facts.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { SumsTable } from './sums-table.tsx';
import type { ProofState, SecondSource } from './use-proof.ts';

type RootCardProps = {
  readonly answered: Extract<ProofState, { readonly kind: 'answered' }>;
  readonly onCompare: (published: SecondSource) => Promise<void>;
};

/** Longest root and place that main takes. */
const LONGEST_ROOT = 200;
const LONGEST_PLACE = 500;

/** The root in full, and the form for where else it was read: only then is it no list for one person. */
export function RootCard({ answered, onCompare }: RootCardProps) {
  const { t, format } = useTexts();
  const { root: text, verdict: words } = t.reserves;
  const { verdict, input } = answered;
  const { published } = input;
  const place = [published?.place ?? '', published?.day ?? '']
    .filter((part) => part !== '')
    .map((part) => (part === published?.day ? format.day(part) : part));
  return (
    <Card
      title={text.title}
      aside={
        verdict.isConfirmed ? (
          <EvidenceChip
            meaning="proven"
            what={text.confirmed}
            when={place.join(', ') || undefined}
          />
        ) : (
          <EvidenceChip meaning="due" what={text.unconfirmed} />
        )
      }
    >
      <p>{text.text}</p>
      <Facts facts={[{ name: text.whole, value: <span className="exact">{verdict.root}</span> }]} />
      {verdict.rootSums !== null && (
        <Details summary={words.sumsTitle}>
          <SumsTable sums={verdict.rootSums} />
        </Details>
      )}
      <SourceForm
        before={published ?? null}
        isBusy={answered.isChecking}
        onCompare={(source) => void onCompare(source)}
      />
    </Card>
  );
}

type SourceFormProps = {
  readonly before: SecondSource | null;
  readonly isBusy: boolean;
  readonly onCompare: (published: SecondSource) => void;
};

function SourceForm({ before, isBusy, onCompare }: SourceFormProps) {
  const { root: text } = useTexts().t.reserves;
  const [root, setRoot] = useState(before?.root ?? '');
  const [place, setPlace] = useState(before?.place ?? '');
  const [day, setDay] = useState(before?.day ?? '');
  return (
    <Details summary={text.sourceTitle}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onCompare({ root, place, ...(day === '' ? {} : { day }) });
        }}
      >
        <TextInput
          label={text.other}
          className="exact"
          required
          maxLength={LONGEST_ROOT}
          value={root}
          onValue={setRoot}
        />
        <TextInput
          label={text.place}
          hint={text.placeHint}
          required
          maxLength={LONGEST_PLACE}
          value={place}
          onValue={setPlace}
        />
        <TextInput label={text.day} type="date" value={day} onValue={setDay} />
        <div className="row">
          <Button type="submit" disabled={isBusy}>
            {text.compare}
          </Button>
        </div>
      </form>
    </Details>
  );
}
