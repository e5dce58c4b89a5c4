import { useState } from 'react';
import type { ColumnsLook, PreviewInput } from '../../../preload/shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { TextInput } from '../../ui/text-input.tsx';

type Mapping = NonNullable<PreviewInput['mapping']>;
type Meaning = keyof Mapping['columns'];

type MappingFormProps = {
  readonly fileName: string;
  readonly look: ColumnsLook;
  readonly problem: string | null;
  /** What was said before, to go on from. */
  readonly said: Mapping | null;
  readonly onMap: (mapping: Mapping) => void;
  readonly onRestart: () => void;
};

const NEEDED = ['time', 'asset', 'amount'] as const;
const EXTRA = ['fee', 'balance', 'kind'] as const;
const NOTHING_CHOSEN: Readonly<Record<Meaning, string>> = {
  time: '',
  asset: '',
  amount: '',
  fee: '',
  balance: '',
  kind: '',
};

/** Asks whose an unknown export is and what its columns mean. */
export function MappingForm({ fileName, look, problem, said, onMap, onRestart }: MappingFormProps) {
  const { t, say } = useTexts();
  const text = t.exposure.importFlow.mapping;
  const [venueName, setVenueName] = useState(said?.venueName ?? '');
  const [chosen, setChosen] = useState(chosenBefore(said));
  const isReady = venueName.trim() !== '' && NEEDED.every((meaning) => chosen[meaning] !== '');
  const names = look.header.filter((name) => name !== '');
  const options = [
    { value: '', label: text.none },
    ...names.map((name) => ({ value: name, label: name })),
  ];
  const choice = (meaning: Meaning) => (
    <Choice
      key={meaning}
      label={text.meanings[meaning]}
      hint={text.hints[meaning]}
      value={chosen[meaning]}
      options={options}
      onChoose={(column) => setChosen({ ...chosen, [meaning]: column })}
    />
  );
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady)
          onMap({ venueName: venueName.trim(), header: look.header, columns: columnsOf(chosen) });
      }}
    >
      <p>{say(text.text, { file: fileName })}</p>
      {problem !== null && (
        <Callout meaning="exposed" isAlert>
          {problem}
        </Callout>
      )}
      <SampleTable look={look} />
      <TextInput label={text.venue} value={venueName} onValue={setVenueName} />
      {NEEDED.map(choice)}
      {EXTRA.map(choice)}
      <div className="row">
        <Button kind="primary" type="submit" disabled={!isReady}>
          {text.preview}
        </Button>
        <Button onClick={onRestart}>{t.exposure.importFlow.again}</Button>
      </div>
    </form>
  );
}

function chosenBefore(said: Mapping | null): Readonly<Record<Meaning, string>> {
  if (said === null) return NOTHING_CHOSEN;
  const { time, asset, amount, fee, balance, kind } = said.columns;
  return { time, asset, amount, fee: fee ?? '', balance: balance ?? '', kind: kind ?? '' };
}

/** Each column with what stands in it: easier to read than a wide table. */
function SampleTable({ look }: { readonly look: ColumnsLook }) {
  const text = useTexts().t.exposure.importFlow.mapping;
  const rows = look.header.map((name, at) => ({
    at,
    name,
    values: look.samples.map((cells) => cells[at] ?? '').filter((value) => value !== ''),
  }));
  return (
    <DataTable
      caption={text.samples}
      rows={rows.filter(({ name }) => name !== '')}
      keyOf={({ at }) => String(at)}
      columns={[
        { id: 'name', title: text.column, isRowHeader: true, cell: ({ name }) => name },
        { id: 'values', title: text.values, cell: ({ values }) => values.join(' · ') },
      ]}
    />
  );
}

function columnsOf(chosen: Readonly<Record<Meaning, string>>): Mapping['columns'] {
  const maybe = (column: string): string | null => (column === '' ? null : column);
  const { time, asset, amount, fee, balance, kind } = chosen;
  return { time, asset, amount, fee: maybe(fee), balance: maybe(balance), kind: maybe(kind) };
}
