/** Runs a task once those that came before it are over. */
export type InOrder = <T>(task: () => Promise<T>) => Promise<T>;

/** Runs tasks one after another, in the order they came. */
export function oneAtATime(): InOrder {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => undefined);
    return run;
  };
}
