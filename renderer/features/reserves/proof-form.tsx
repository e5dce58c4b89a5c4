import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Details } from '../../ui/details.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { ProofFields } from './proof-fields.tsx';
import { ProofFiles } from './proof-files.tsx';
import type { Scheme } from './reserves-data.ts';
import { schemeName } from './scheme-name.ts';
import type { ProofWork } from './use-proof.ts';

type ProofFormProps = { readonly schemes: readonly Scheme[]; readonly work: ProofWork };

/** Hand over a proof: its files or its text, and where needed of which kind it is and what stands beside it. */
export function ProofForm({ schemes, work }: ProofFormProps) {
  const { reserves: text, reservesKinds } = useTexts().t;
  const { draft, state, change } = work;
  const scheme = schemes.find(({ id }) => id === draft.scheme);
  const problem = state.kind === 'answered' ? null : state.problem;
  const offered = schemes.filter(({ status }) => status !== 'not_self_verifiable');
  return (
    <Card>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void work.check();
        }}
      >
        <ProofFiles
          files={draft.files}
          onAdd={(file) => void work.addFile(file)}
          onRemove={(name) =>
            change({ files: draft.files.filter(({ fileName }) => fileName !== name) })
          }
        />
        <Details summary={text.paste}>
          <TextArea
            label={text.pasteLabel}
            hint={text.pasteHint}
            value={draft.pasted}
            onValue={(pasted) => change({ pasted })}
          />
        </Details>
        <Choice
          label={text.kind}
          hint={text.kindHint}
          value={draft.scheme ?? 'auto'}
          options={[
            { value: 'auto' as const, label: text.auto },
            ...offered.map((one) => ({ value: one.id, label: schemeName(one) })),
          ]}
          onChoose={(value) => change({ scheme: value === 'auto' ? null : value })}
        />
        {scheme !== undefined && (
          <Callout meaning="unknown" title={text.whereTitle} titleLevel={2}>
            {reservesKinds.help[scheme.id]}
          </Callout>
        )}
        <ProofFields
          asked={scheme?.fields ?? []}
          values={draft.fields}
          onChange={(fields) => change({ fields })}
        />
        {problem !== null && (
          <Callout meaning="exposed" isAlert>
            {problem}
          </Callout>
        )}
        <div className="row">
          <Button kind="primary" type="submit" disabled={state.kind === 'checking'}>
            {text.check}
          </Button>
          {state.kind === 'checking' && <span role="status">{text.checking}</span>}
        </div>
      </form>
    </Card>
  );
}
