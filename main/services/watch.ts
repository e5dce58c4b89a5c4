/** How work that takes a while is followed and stopped. `done` and `total` count the same things, whatever they are. */
export type Watch = {
  readonly progress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
};
