import { useTexts } from '../../i18n/use-texts.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { FileDrop } from './file-drop.tsx';
import { ImportPreviewView } from './import-preview-view.tsx';
import { ImportProgress } from './import-progress.tsx';
import { MappingForm } from './mapping-form.tsx';
import { useImport } from './use-import.ts';

/** Choose a file, see what is in it and what it would change, then import it. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, say } = useTexts();
  const text = t.exposure;
  const { state, choose, stop, map, commit, restart } = useImport();
  const toast = useToast();
  const take = async (importId: string, file: string): Promise<void> => {
    const taken = await commit.run({ importId });
    if (taken === null) return;
    toast(taken.changed ? say(text.importDone, { file }) : text.importNothingNew);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.importFlow.title}
      closeLabel={t.shell.close}
      isWide
    >
      {state.kind === 'choosing' && (
        <>
          <p>{text.importFlow.text}</p>
          {state.problem !== null && (
            <Callout meaning="exposed" isAlert>
              {state.problem}
            </Callout>
          )}
          <FileDrop onFile={(file) => void choose(file)} />
        </>
      )}
      {state.kind === 'reading' && (
        <ImportProgress
          fileName={state.fileName}
          done={state.done}
          total={state.total}
          onStop={stop}
        />
      )}
      {state.kind === 'mapping' && (
        <MappingForm
          fileName={state.file.name}
          look={state.look}
          problem={state.problem}
          said={state.said}
          onMap={(mapping) => void map(mapping)}
          onRestart={restart}
        />
      )}
      {state.kind === 'previewed' && (
        <ImportPreviewView
          fileName={state.fileName}
          preview={state.preview}
          problem={commit.error?.message ?? null}
          onCommit={() => void take(state.preview.importId, state.fileName)}
          onRestart={restart}
        />
      )}
    </Dialog>
  );
}
