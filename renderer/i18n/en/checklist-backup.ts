/** Texts of the checklist, area by area. */
export const backupItems = {
  backup_restored: {
    title: 'The backup of every key was restored once, and led back to the wallet',
    why: 'A backup that was never tried is a hope. Words misread, a page swapped: you want to find out while the device still works.',
    how: 'Open the ladder of each wallet, rung 3: restore on a spare or emptied device, never in an app that asks for your words.',
  },
  keys_answer: {
    title: 'Every key can sign',
    why: 'Coins that can be seen but not signed for are gone.',
    how: 'Open the ladder of each wallet, rung 4, and sign the message with each device.',
  },
  backup_in_two_places: {
    title: 'The backup lies in two places that one fire or burglar cannot both reach',
    why: 'One place is one accident. Two in the same house are one place.',
    how: 'Put the second copy with somebody you trust or in a safe elsewhere, sealed. Note the kind of place, not where the words are.',
  },
  backup_durable: {
    title: 'At least one copy of the words outlasts water and fire',
    why: 'Paper fades, burns and gets wet, and you notice only when you need it.',
    how: 'Stamp or engrave the words into steel by your own hand. Check each word against the paper. Let nobody else make it.',
  },
  wallet_file_kept: {
    title: 'The wallet sheet lies beside the backup, so that another program finds every coin',
    why: 'Words alone do not say which kind of addresses you used. A sheet of another program once left out the change addresses.',
    how: 'Make the sheet under the wallet’s “Keep and hand on”, print it, and keep it with the backup. It can show what you own, but spend nothing.',
  },
  app_backup_recent: {
    title: 'What Holdfast keeps was backed up in the last half year',
    why: 'Your evidence, labels and plans lie on one disk. The coins do not, but finding them again takes days.',
    how: 'Copy the profile folder (its place stands in Settings) to a disk that you keep elsewhere. Note the day, or show the file.',
  },
  vault_sealed: {
    title: 'What Holdfast keeps cannot be read by whoever takes the computer',
    why: 'It holds no key, but it says what you own and where.',
    how: 'Turn on the encryption of the disk (FileVault, BitLocker, LUKS) and a login that locks by itself. Note which.',
  },
};
