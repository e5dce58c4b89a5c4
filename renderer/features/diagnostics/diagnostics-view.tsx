import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './diagnostics-view.module.css';
import type { Diagnostics } from './use-diagnostics.ts';

/** The whole text to look through, what is in it and what never is, and the ways to take it along. */
export function DiagnosticsView({ text, state, copy, save }: Diagnostics) {
  const { diagnostics: words } = useTexts().t;
  return (
    <div className="stack">
      <p>{words.what}</p>
      <p>{words.never}</p>
      {state.kind === 'failed' && (
        <Callout meaning="exposed" isAlert>
          {state.error.message}
        </Callout>
      )}
      {text !== null && (
        <Field label={words.box}>
          {(control) => (
            <textarea {...control} className={styles['box']} rows={14} readOnly value={text} />
          )}
        </Field>
      )}
      <div className="row">
        <Button kind="primary" disabled={text === null} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button disabled={text === null} onClick={() => void save()}>
          {words.save}
        </Button>
        <p role="status">
          {state.kind === 'reading' && words.reading}
          {state.kind === 'copied' && words.copied}
          {state.kind === 'saved' && words.saved}
        </p>
      </div>
    </div>
  );
}
