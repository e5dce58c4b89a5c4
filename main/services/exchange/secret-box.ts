/** Encrypts with a key that the system keeps and that only this user's session can reach. */
export type SecretBox = {
  /** Whether there is such a keychain. One that only looks like it, with a key that everybody knows, is none. */
  readonly isReal: () => boolean;
  readonly seal: (text: string) => Buffer;
  /** Null for what was sealed elsewhere, or not at all. */
  readonly open: (sealed: Buffer) => string | null;
};
