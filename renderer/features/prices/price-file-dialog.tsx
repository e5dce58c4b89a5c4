import { useTexts } from '../../i18n/use-texts.tsx';
import { FileButton } from '../../intake/file-button.tsx';
import { useFileDrop } from '../../intake/use-file-drop.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { PriceFilePreview } from './price-file-preview.tsx';
import { usePriceFile, type PriceFileState } from './use-price-file.ts';

/** Choose a file of prices, see what is in it, then import it. */
export function PriceFileDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, say } = useTexts();
  const text = t.prices.file;
  const { state, choose, commit, restart } = usePriceFile();
  const toast = useToast();
  const take = async (importId: string): Promise<void> => {
    const taken = await commit.run({ importId });
    if (taken === null) return;
    toast(taken.changed ? say(text.done, { count: taken.added }) : text.nothingNew);
    onClose();
  };
  const problem = state.kind === 'choosing' ? state.problem : (commit.error?.message ?? null);
  return (
    <Dialog isOpen onClose={onClose} title={text.title} closeLabel={t.shell.close} isWide>
      <Stage state={state} />
      {problem !== null && (
        <Callout meaning="exposed" isAlert>
          {problem}
        </Callout>
      )}
      {state.kind === 'choosing' && <ChooseFile onFile={(file) => void choose(file)} />}
      {state.kind === 'previewed' && (
        <div className="row">
          <Button
            kind="primary"
            disabled={state.preview.added === 0 || commit.isRunning}
            onClick={() => void take(state.preview.importId)}
          >
            {text.commit}
          </Button>
          <Button onClick={restart}>{text.again}</Button>
        </div>
      )}
    </Dialog>
  );
}

function Stage({ state }: { readonly state: PriceFileState }) {
  const { t, say } = useTexts();
  const text = t.prices.file;
  switch (state.kind) {
    case 'choosing':
      return <p>{text.text}</p>;
    case 'reading':
      return <p role="status">{say(text.reading, { file: state.fileName })}</p>;
    case 'previewed':
      return <PriceFilePreview preview={state.preview} />;
  }
}

function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useTexts();
  const text = t.prices.file;
  const { dropTarget } = useFileDrop(onFile);
  return (
    // Dropping is an extra for the mouse; the button does the same from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="row" {...dropTarget}>
      <FileButton
        kind="primary"
        label={text.choose}
        accept=".csv,text/csv,text/plain"
        onFile={onFile}
      />
      <span className="muted">{text.drop}</span>
    </div>
  );
}
