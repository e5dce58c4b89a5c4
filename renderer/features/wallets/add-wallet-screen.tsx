import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { InspectedWallet } from './inspected-wallet.tsx';
import { PasteForm } from './paste-form.tsx';
import { useInspection } from './use-inspection.ts';

/** Paste, understand, compare, save. Nothing is kept before the last step. */
export function AddWalletScreen({ onNavigate }: { readonly onNavigate: Navigate }) {
  const { t, say } = useTexts();
  const text = t.wallets;
  const inspection = useInspection();
  const toast = useToast();
  const { state } = inspection;
  return (
    <Page
      title={text.addTitle}
      lead={text.addLead}
      back={
        <div>
          <Button kind="quiet" onClick={() => onNavigate({ name: 'wallets' })}>
            {t.shell.back}
          </Button>
        </div>
      }
    >
      {state.kind === 'inspected' ? (
        <InspectedWallet
          inspection={state.inspection}
          scriptChoices={state.choices}
          error={inspection.saveError}
          onScript={(script) => void inspection.inspect(state.intake, script)}
          onRestart={inspection.restart}
          onSave={async (name, accept) => {
            const wallet = await inspection.save(name, accept);
            if (wallet === null) return;
            toast(say(text.saved, { name: wallet.name }));
            onNavigate({ name: 'wallet', walletId: wallet.id });
          }}
        />
      ) : (
        <PasteForm
          error={state.error}
          isRunning={state.kind === 'checking'}
          onCheck={(intake) => void inspection.inspect(intake)}
        />
      )}
    </Page>
  );
}
