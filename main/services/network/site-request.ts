/** One request to a server that speaks HTTP. */
export type SiteRequest = {
  readonly method: 'GET' | 'POST';
  /** With its query, from the root of the server. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The longest body that is read. */
  readonly maxBytes: number;
  /** From asking to the last byte. */
  readonly limitMs: number;
  /** Silence after which the server counts as gone, where that is more than usual. */
  readonly silenceMs?: number;
  readonly signal?: AbortSignal;
  /** Whether answers other than 200 are read as well: some servers say in them what is wrong. `all`: also 401, 403, 429. */
  readonly readsErrors?: boolean | 'all';
};

export type SiteReply = {
  readonly status: number;
  readonly body: Buffer;
  /** The headers Date and Retry-After as they came. */
  readonly date: string | null;
  readonly retryAfter: string | null;
};
