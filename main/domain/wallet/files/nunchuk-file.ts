import { isMultisigText, readMultisigText } from './multisig-text.ts';
import type { WalletFileKind } from './wallet-file.ts';

/** Nunchuk's multisig configuration text (github.com/nunchuk-io/libnunchuk). It names itself in a comment. */
export const NUNCHUK_FILE: WalletFileKind = {
  format: 'nunchuk',
  looksLike: (file) => isMultisigText(file) && file.lines.some((line) => /^#.*nunchuk/i.test(line)),
  read: readMultisigText,
};
