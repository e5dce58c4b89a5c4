import { useEffect } from 'react';
import { useTexts } from './i18n/use-texts.tsx';
import { useToast } from './ui/toasts.tsx';

/** Says once that the window had stopped, where the main process opened it again with this mark. */
export function ReopenedNotice() {
  const { t } = useTexts();
  const show = useToast();
  useEffect(() => {
    if (location.hash !== '#reopened') return;
    // So that it is not said again when the page is loaded anew, after a lock for one.
    history.replaceState(null, '', location.pathname);
    show(t.shell.reopened);
  }, [show, t]);
  return null;
}
