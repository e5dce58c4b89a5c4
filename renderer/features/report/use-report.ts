import type { Input } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useCommand } from '../../use-command.ts';
import { useSaveFile } from '../../wallet-parts/use-save-file.ts';

/** Makes a report and asks where it goes. */
export function useReport() {
  const { t } = useTexts();
  const report = useCommand('report.create');
  const file = useSaveFile(t.report.saved);
  return {
    isRunning: report.isRunning || file.isRunning,
    error: report.error ?? file.error,
    save: async (choice: Input<'report.create'>) => {
      const written = await report.run(choice);
      if (written !== null) await file.save(written);
    },
  };
}

export type ReportActions = ReturnType<typeof useReport>;
