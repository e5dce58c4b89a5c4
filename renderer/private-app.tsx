import { useEffect } from 'react';
import type { Settings } from '../preload/shapes.ts';
import { GenerateSession } from './features/generate/generate-session.tsx';
import { TextsProvider, useTexts } from './i18n/use-texts.tsx';
import styles from './private-app.module.css';
import { ScreenBoundary } from './screen-boundary.tsx';
import { useQuery } from './use-query.ts';
import { useTheme } from './use-theme.ts';

/** The window of seed words: nothing but the making of a phrase, in a process that ends with it. */
export function PrivateApp() {
  const settings = useQuery('settings.get', {});
  if (settings.kind !== 'done') return null;
  return (
    <TextsProvider locale={settings.value.effectiveLocale}>
      <Opened theme={settings.value.theme} />
    </TextsProvider>
  );
}

function Opened({ theme }: Pick<Settings, 'theme'>) {
  const { locale, t } = useTexts();
  useTheme(theme);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = t.generate.windowTitle;
  }, [locale, t]);
  return (
    <main className={styles['main']}>
      <ScreenBoundary texts={t.shell.windowFailed}>
        <GenerateSession />
      </ScreenBoundary>
    </main>
  );
}
