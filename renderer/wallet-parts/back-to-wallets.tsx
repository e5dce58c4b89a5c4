import { useTexts } from '../i18n/use-texts.tsx';
import type { Navigate } from '../screen.ts';
import { Button } from '../ui/button.tsx';

/** The way from a screen about one wallet to all of them. */
export function BackToWallets({ onNavigate }: { readonly onNavigate: Navigate }) {
  const { t } = useTexts();
  return (
    <div>
      <Button kind="quiet" onClick={() => onNavigate({ name: 'wallets' })}>
        {t.shell.back}
      </Button>
    </div>
  );
}
