import { isMultisigText, readMultisigText } from './multisig-text.ts';
import type { WalletFileKind } from './wallet-file.ts';

/** BlueWallet's co-signing set-up text (bluewallet.io). It names itself in a comment. */
export const BLUEWALLET_FILE: WalletFileKind = {
  format: 'bluewallet',
  looksLike: (file) =>
    isMultisigText(file) && file.lines.some((line) => /^#.*bluewallet/i.test(line)),
  read: readMultisigText,
};
