/** One method: what it takes, what it gives, and the codes of its own failures. */
export type Call<In, Out, Code extends string = never> = {
  readonly input: In;
  readonly output: Out;
  readonly code: Code;
};

export type Empty = Record<string, never>;
