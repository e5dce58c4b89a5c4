import { useEffect } from 'react';
import type { Theme } from '../preload/shapes.ts';

/** Puts the chosen theme on the page, and follows the computer while it is left to it. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    const dark = globalThis.matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);
}
