import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { fieldError } from '../../ui/field-error.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useQuery } from '../../use-query.ts';
import styles from './check-step.module.css';
import { useSave } from './use-save.ts';
import { useWizardDraft } from './wizard-draft-provider.tsx';
import type { Inspection } from './wizard-draft.ts';

type SaveCardProps = { readonly inspection: Inspection; readonly onNavigate: Navigate };

/** The last step: a name, a word on the warnings, and only then is something stored. */
export function SaveCard({ inspection, onNavigate }: SaveCardProps) {
  const { t, say } = useTexts();
  const text = t.wallets;
  const { draft, change, clear } = useWizardDraft();
  const { error, save } = useSave();
  const toast = useToast();
  const name = draft.name ?? inspection.name ?? '';
  const origin = useQuery('provenance.judge', {
    provenance: draft.keys.map(({ provenance }) => provenance),
  });
  // Until it is known what is published about the seeds, there may be something to warn about.
  const seedFindings = origin.kind === 'done' ? origin.value.findings : [];
  const findings = [...inspection.findings, ...seedFindings];
  const hasWarnings = findings.some(({ severity }) => severity === 'warn');
  const isJudged = origin.kind === 'done';
  const canSave = isJudged && name.trim() !== '' && (!hasWarnings || draft.isAccepted);
  const submit = async (): Promise<void> => {
    const wallet = await save(draft, inspection, name);
    if (wallet === null) return;
    clear();
    toast(say(text.saved, { name: wallet.name }));
    // What comes next is to prove it.
    onNavigate({ name: 'wallet', walletId: wallet.id, part: 'ladder' });
  };
  return (
    <Card>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (canSave) void submit();
        }}
      >
        <TextInput
          label={text.name}
          hint={text.nameHint}
          value={name}
          onValue={(typed) => change((before) => ({ ...before, name: typed }))}
          error={fieldError(error, 'name') ?? error?.message}
        />
        {hasWarnings && (
          <label className={styles['accept']}>
            <input
              type="checkbox"
              checked={draft.isAccepted}
              onChange={({ currentTarget: { checked } }) =>
                change((before) => ({ ...before, isAccepted: checked }))
              }
            />
            {text.accept}
          </label>
        )}
        <div className="row">
          <Button kind="primary" type="submit" disabled={!canSave}>
            {text.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}
