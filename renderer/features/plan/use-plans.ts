import { useCommand } from '../../use-command.ts';
import { useSaveFile } from '../../wallet-parts/use-save-file.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { StepAnswer } from './plan-data.ts';

/** What can be done with one plan. */
export function usePlan(planId: string) {
  const { t } = useTexts();
  const advance = useCommand('plan.advance');
  const pause = useCommand('plan.pause');
  const resume = useCommand('plan.resume');
  const abandon = useCommand('plan.abandon');
  const undo = useCommand('plan.undo');
  const note = useCommand('plan.note');
  const split = useCommand('plan.split');
  const calendar = useCommand('plan.calendar');
  const print = useCommand('plan.print');
  const file = useSaveFile(t.plan.saved);
  const commands = [pause, resume, abandon, undo, note, split, calendar, print, file];
  return {
    advance,
    error: commands.find(({ error }) => error !== null)?.error ?? null,
    record: (step: string, evidence: StepAnswer, onDone: () => void) =>
      void advance.run({ planId, step, evidence }, onDone),
    pause: () => void pause.run({ planId }),
    resume: () => void resume.run({ planId }),
    abandon: () => void abandon.run({ planId }),
    undo: () => {
      advance.forget();
      void undo.run({ planId });
    },
    note: (text: string, onDone: () => void) => void note.run({ planId, text }, onDone),
    split: (parts: number) => void split.run({ planId, parts }),
    save: async (what: 'calendar' | 'print') => {
      const written = await (what === 'calendar' ? calendar : print).run({ planId });
      if (written !== null) await file.save(written);
    },
  };
}

export type PlanActions = ReturnType<typeof usePlan>;
