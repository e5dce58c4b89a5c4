import { useTexts } from '../../i18n/use-texts.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import type { Item, ItemActions, Shown } from './item.ts';
import { localDay } from './local-day.ts';

/** Talks to the main process about items, and says what became of it. */
export function useItemActions(): ItemActions {
  const { t, say } = useTexts();
  const text = t.checklist;
  const toast = useToast();
  const declare = useCommand('checklist.declare');
  const clear = useCommand('checklist.clear');
  const exclude = useCommand('checklist.exclude');
  const include = useCommand('checklist.include');
  const tell = (template: string, { id }: Item): string =>
    say(template, { title: text.items[id].title });
  return {
    error: declare.error ?? exclude.error ?? clear.error ?? include.error,
    onForget: () => [declare, clear, exclude, include].forEach(({ forget }) => forget()),
    onDeclare: async (item, shown) => {
      const saved = await declare.run({ itemId: item.id, ...shown });
      if (saved !== null) toast(tell(text.declared_toast, item));
      return saved !== null;
    },
    onClear: async (item) => {
      const before = shownFor(item);
      const cleared = await clear.run({ itemId: item.id });
      if (cleared === null) return false;
      toast(tell(text.cleared, item), {
        label: t.shell.undo,
        run: () => void (before !== null && declare.run({ itemId: item.id, ...before })),
      });
      return true;
    },
    onExclude: async (item, reason) => {
      const excluded = await exclude.run({ itemId: item.id, reason });
      if (excluded !== null) toast(tell(text.excluded_toast, item));
      return excluded !== null;
    },
    onInclude: async (item) => {
      const included = await include.run({ itemId: item.id });
      if (included !== null) toast(tell(text.included_toast, item));
      return included !== null;
    },
  };
}

/** What stands behind an item, to be said once more when taking it back is undone. */
function shownFor(item: Item): Shown | null {
  if (item.status !== 'done' && item.status !== 'expired') return null;
  if (item.evidence.kind !== 'declared') return null;
  const { note, who, file, at } = item.evidence;
  return {
    note,
    day: localDay(new Date(at)),
    ...(who === null ? {} : { who }),
    ...(file === null ? {} : { file }),
  };
}
