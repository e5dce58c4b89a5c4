import { useTexts } from '../../i18n/use-texts.tsx';
import { MaskedInput } from '../../ui/masked-input.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { ProofDraft, ProofFieldName } from './proof-draft.ts';

type ProofFieldsProps = {
  /** Those that the kind of proof asks for, in its order. */
  readonly asked: readonly ProofFieldName[];
  readonly values: ProofDraft['fields'];
  readonly onChange: (values: ProofDraft['fields']) => void;
};

/** What gives balances away to whoever reads it over a shoulder. None of it is kept. */
const SECRET: ReadonlySet<ProofFieldName> = new Set(['account_nonce', 'nonce', 'account_key']);
const LONG: ReadonlySet<ProofFieldName> = new Set(['balances', 'path']);
const LONGEST = 8192;

/** What stands beside the file on the page of an exchange. */
export function ProofFields({ asked, values, onChange }: ProofFieldsProps) {
  return asked.map((name) => (
    <ProofField
      key={name}
      name={name}
      value={values[name] ?? ''}
      onValue={(value) => onChange({ ...values, [name]: value })}
    />
  ));
}

type ProofFieldProps = {
  readonly name: ProofFieldName;
  readonly value: string;
  readonly onValue: (value: string) => void;
};

function ProofField({ name, value, onValue }: ProofFieldProps) {
  const { t, say } = useTexts();
  const text = t.reserves;
  const label = text.fields[name];
  const hint = new Map<string, string>(Object.entries(text.hints)).get(name);
  const props = { label, value, onValue, ...(hint === undefined ? {} : { hint }) };
  if (LONG.has(name)) return <TextArea {...props} rows={4} />;
  if (SECRET.has(name)) {
    return (
      <MaskedInput {...props} showLabel={say(text.show, { field: label })} maxLength={LONGEST} />
    );
  }
  return <TextInput {...props} className="exact" maxLength={LONGEST} />;
}
