/** One thing in the payload of a backup. */
export type BackupItem = {
  /** What it is, as it stands in the payload, in hex: `01017c` for a descriptor (BIP-380). */
  readonly type: string;
  readonly content: Uint8Array;
};

/** Items that hold a wallet: what the BIP of that number describes. */
export const ITEM_TYPES = { descriptor: '01017c', walletPolicy: '010184' } as const;
