import { isMultisigText, readMultisigText } from './multisig-text.ts';
import type { WalletFileKind } from './wallet-file.ts';

/** BlueWallet's co-signing set-up text (bluewallet.io). It names itself in a comment. */
export const BLUEWALLET_FILE: WalletFileKind = {
  format: 'bluewallet',
  looksLike: ({ text }) => /^#.*bluewallet/im.test(text) && isMultisigText(text),
  read: ({ text }) => readMultisigText(text),
};
