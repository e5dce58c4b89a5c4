/** Longest passphrase of the data or of a backup, in characters, as the main process takes it. */
export const LONGEST_PASSPHRASE = 1024;
