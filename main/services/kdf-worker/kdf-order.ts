/** What the thread that makes keys of passphrases is given. */
export type KdfOrder = {
  /** UTF-8 of the passphrase; wiped when the key is made. */
  readonly password: Uint8Array;
  readonly salt: Uint8Array;
  readonly memoryKiB: number;
  readonly passes: number;
};
