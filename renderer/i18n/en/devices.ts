/** How each device shows its public key: alone, and as one key of several. Menus move; the source beside it has the rest. */
export const devices = {
  coldcard: {
    one: 'On the Coldcard: Advanced/Tools › Export Wallet › Generic JSON. Open the file from the card here.',
    several:
      'On the Coldcard: Settings › Multisig Wallets › Export XPUB. Open the file (ccxp-….json) from the card here.',
  },
  trezor: {
    one: 'In Trezor Suite, open the account and its details, and let it show the public key (XPUB). Compare it with the screen of the Trezor.',
    several:
      'Trezor Suite shows keys of single wallets only. Let a wallet program such as Sparrow read the multisig key from the Trezor, and copy it with its fingerprint and path.',
  },
  ledger: {
    one: 'In Ledger Live, open the account, its settings (wrench), and Advanced logs. Copy the line that begins with xpub, and choose the address type of the account in the next step.',
    several:
      'Ledger Live shows keys of single wallets only. Let a wallet program such as Sparrow read the multisig key from the Ledger, and copy it with its fingerprint and path.',
  },
  bitbox02: {
    one: 'In the BitBoxApp, open the account and Account info. It shows the zpub as text and as QR code; “Verify on device” shows it on the BitBox02 as well.',
    several:
      'The BitBoxApp shows keys of single wallets only. Let a wallet program such as Sparrow read the multisig key from the BitBox02, and copy it with its fingerprint and path.',
  },
  jade: {
    one: 'Look in the Jade’s menu for the export of the xpub, choose a single wallet with native SegWit, and show the QR code.',
    several:
      'Look in the Jade’s menu for the export of the xpub, choose multisig with native SegWit, and show the QR code.',
  },
  keystone: {
    one: 'On the Keystone, connect a software wallet (Sparrow, for example). It shows a QR code with the keys of the account.',
    several:
      'On the Keystone: Menu › Multisig Wallet › ••• › Show/Export XPUB. It shows a QR code, or writes a file to the card.',
  },
  passport: {
    one: 'On the Passport, connect a wallet (Sparrow, for example), choose single signature, and hand the key over by QR code or card.',
    several:
      'On the Passport, connect a wallet (Sparrow, for example), choose multisig, and hand the key over by QR code or card.',
  },
  seedsigner: {
    one: 'On the SeedSigner: Seeds › your seed › Export Xpub › Single Sig › Native Segwit, then the wallet program. It shows a QR code.',
    several:
      'On the SeedSigner: Seeds › your seed › Export Xpub › Multisig › Native Segwit, then the wallet program. It shows a QR code.',
  },
  krux: {
    one: 'On the Krux, load the key as a single wallet and open the extended public key. It shows a QR code, or writes a file to the card.',
    several:
      'On the Krux, load the key for multisig and open the extended public key. It shows a QR code, or writes a file to the card.',
  },
  specter_diy: {
    one: 'On the Specter DIY, open the master public keys and choose native SegWit. Show it as QR code with its derivation.',
    several:
      'On the Specter DIY, open the master public keys and choose native SegWit for multisig. Show it as QR code with its derivation.',
  },
  tapsigner: {
    one: 'A Tapsigner has no screen. The phone app that you use it with can show the public key, with fingerprint and path. Without a screen you cannot check an address on the device itself.',
    several:
      'A Tapsigner has no screen. The phone app that you use it with can show the public key for multisig, with fingerprint and path. Without a screen you cannot check an address on the device itself.',
  },
  other: {
    one: 'Look for “extended public key”, “xpub” or “export wallet”. Best is the key with its fingerprint and path, as file or QR code. Nothing that shows seed words is the right menu.',
    several:
      'Look for “multisig” and there for “export xpub” or “cosigner”. Best is the key with its fingerprint and path, as file or QR code. Nothing that shows seed words is the right menu.',
  },
};
