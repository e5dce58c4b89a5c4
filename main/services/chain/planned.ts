/** Tasks that come later, at most one for each key. They keep no program running that is done otherwise. */
export type Planned = {
  /** In so many milliseconds, instead of whenever it was planned before. */
  readonly plan: (key: string, ms: number, task: () => void) => void;
  readonly cancelAll: () => void;
};

export function openPlanned(): Planned {
  const timers = new Map<string, NodeJS.Timeout>();
  return {
    plan: (key, ms, task) => {
      clearTimeout(timers.get(key));
      timers.set(key, setTimeout(task, ms).unref());
    },
    cancelAll: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
