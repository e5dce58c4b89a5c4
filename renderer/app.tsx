import { startTransition, Suspense, useEffect, useState } from 'react';
import type { Settings } from '../preload/shapes.ts';
import type { VaultStatus } from '../preload/vault-shapes.ts';
import { RecoveryView } from './features/recovery/recovery-view.tsx';
import { LockView } from './features/vault/lock-view.tsx';
import { VaultBanner } from './features/vault/vault-banner.tsx';
import { WizardDraftProvider } from './features/wallet-wizard/wizard-draft-provider.tsx';
import { WelcomeView } from './features/welcome/welcome-view.tsx';
import { TextsProvider, useTexts } from './i18n/use-texts.tsx';
import { CopyGuardProvider } from './copy-guard.tsx';
import { CurrentScreen } from './current-screen.tsx';
import { RunningSyncsProvider } from './running-syncs.tsx';
import { ReopenedNotice } from './reopened-notice.tsx';
import type { Screen } from './screen.ts';
import { SecretGuard } from './secret-guard.tsx';
import { Shell } from './shell.tsx';
import { ToastProvider } from './ui/toasts.tsx';
import { useCommand } from './use-command.ts';
import { joinQueries, useQuery } from './use-query.ts';
import { useTheme } from './use-theme.ts';
import { HelpLine, WindowBoundary, WindowFailed } from './window-boundary.tsx';

/** The window: waits for the settings, then shows the welcome, the way out of a damaged file, or the app itself. */
export function App() {
  const settings = useQuery('settings.get', {});
  const vault = useQuery('vault.status', {});
  const both = joinQueries({ settings, vault });
  if (both.kind === 'loading') return null;
  if (both.kind === 'failed') {
    return (
      <TextsProvider locale={navigator.language.startsWith('nl') ? 'nl' : 'en'}>
        <WindowFailed message={both.error.message} />
      </TextsProvider>
    );
  }
  return (
    <TextsProvider locale={both.value.settings.effectiveLocale}>
      <WindowBoundary>
        <Opened settings={both.value.settings} vault={both.value.vault} />
      </WindowBoundary>
    </TextsProvider>
  );
}

function Opened({ settings, vault }: { readonly settings: Settings; readonly vault: VaultStatus }) {
  const { locale, t } = useTexts();
  const [screen, setScreen] = useState<Screen>({ name: 'overview' });
  // The screen of before stays until the next one is loaded.
  const navigate = (next: Screen): void => startTransition(() => setScreen(next));
  const change = useCommand('settings.set');
  useTheme(settings.theme);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = t.shell.appName;
  }, [locale, t]);
  const isShown = vault.state === 'newer_version' && vault.shown !== null;
  if (vault.state !== 'open' && !isShown) {
    return (
      <SecretGuard>
        {vault.state === 'locked' ? <LockView vault={vault} /> : <RecoveryView vault={vault} />}
        <HelpLine />
      </SecretGuard>
    );
  }
  if (!settings.welcomed) {
    return (
      <WelcomeView
        onLanguage={(chosen) => void change.run({ locale: chosen })}
        onStart={() => void change.run({ welcomed: true })}
      />
    );
  }
  return (
    <ToastProvider closeLabel={t.shell.close}>
      <ReopenedNotice />
      <SecretGuard>
        <CopyGuardProvider>
          <WizardDraftProvider>
            <RunningSyncsProvider>
              <Shell screen={screen} onNavigate={navigate} notice={<VaultBanner vault={vault} />}>
                <Suspense fallback={null}>
                  <CurrentScreen key={locale} screen={screen} onNavigate={navigate} />
                </Suspense>
              </Shell>
            </RunningSyncsProvider>
          </WizardDraftProvider>
        </CopyGuardProvider>
      </SecretGuard>
    </ToastProvider>
  );
}
