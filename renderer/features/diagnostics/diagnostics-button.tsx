import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DiagnosticsView } from './diagnostics-view.tsx';
import { useDiagnostics } from './use-diagnostics.ts';

type DiagnosticsButtonProps = {
  /** `quiet` where it stands below something that matters more. */
  readonly kind?: 'secondary' | 'quiet';
};

/** Opens the diagnostics, from wherever something can have gone wrong. */
export function DiagnosticsButton({ kind = 'secondary' }: DiagnosticsButtonProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind={kind} onClick={() => setOpen(true)}>
        {t.diagnostics.open}
      </Button>
      {isOpen && (
        <Dialog
          isOpen
          isWide
          onClose={() => setOpen(false)}
          title={t.diagnostics.dialogTitle}
          closeLabel={t.shell.close}
        >
          <Opened />
        </Dialog>
      )}
    </>
  );
}

function Opened() {
  return <DiagnosticsView {...useDiagnostics()} />;
}
