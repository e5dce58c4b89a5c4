import { isMultisigText, readMultisigText } from './multisig-text.ts';
import type { WalletFileKind } from './wallet-file.ts';

/** Coldcard's multisig set-up text, also as Sparrow, Specter, Keystone, Passport, Jade and Electrum write it. */
export const COLDCARD_MULTISIG_FILE: WalletFileKind = {
  format: 'coldcard_multisig',
  looksLike: isMultisigText,
  read: readMultisigText,
};
