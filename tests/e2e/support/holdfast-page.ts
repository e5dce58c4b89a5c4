import type { Page } from '@playwright/test';

type Reply = { ok: true; value: unknown } | { ok: false; error: { code: string } };

type AnyApi = { readonly call: (method: unknown, input: unknown) => Promise<Reply> };

/** Calls the main process the way a page does, but with whatever it likes. */
export function call(page: Page, method: unknown, input: unknown = {}): Promise<Reply> {
  return page.evaluate(
    ([method, input]) => {
      const { call } = (globalThis as unknown as { holdfast: AnyApi }).holdfast;
      return call(method, input);
    },
    [method, input],
  );
}
