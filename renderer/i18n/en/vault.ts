export const vault = {
  lock: {
    title: 'Your data is locked',
    text: 'Enter your passphrase to see it. What is in the file is encrypted, and nobody is asked for anything while it is locked.',
    savedAt: 'Last saved {when}',
    passphrase: 'Passphrase',
    show: 'Show the letters',
    open: 'Unlock',
    opening: 'Unlocking…',
    quick: 'Unlock with the keychain of this computer',
    forgotten: 'Passphrase forgotten?',
    forgottenText:
      'Without it the data cannot be read by anyone. Your coins are not affected: their keys were never here. You can begin anew with another profile folder, and import your exports and public keys again.',
  },
  banner: {
    shortage: 'Your disk is almost full',
    shortageText:
      'There are {free} MB left, and Holdfast needs {needed} MB to save safely. Nothing is lost so far. Make room before you change anything: on a full disk your next change would not be saved.',
    newer: 'A newer Holdfast wrote this data',
    newerNamed: 'Holdfast {version}, which is newer, wrote this data',
    newerText:
      'It can be looked at and exported here, but nothing is saved and no server is asked. The file stays as it is, byte for byte. Install the newer version to go on.',
    leftOut: {
      one: 'One thing in it is unknown to this version and not shown.',
      other: '{count} things in it are unknown to this version and not shown.',
    },
    earlier: 'You are looking at the save of {when}',
    earlierText:
      'Its file stays untouched. Here you only look at an earlier save: nothing is saved and no server is asked. Install the newer version to see everything.',
    goOn: 'Go on with this save…',
    goOnTitle: 'Go on with this earlier save?',
    goOnText:
      'The newer file is then set aside: it stays in the folder, under a name that says what it is. What was put in since this save is only in that file.',
    goOnConfirm: 'Set the newer file aside',
    locked: 'While data of a newer Holdfast is only shown, its passphrase cannot be changed.',
  },
  title: 'Passphrase',
  none: 'No passphrase is set',
  noneText:
    'Whoever can read the files of your user account on this computer can read what you put in here: amounts, public keys and addresses. They cannot move coins with it, because no private key is ever kept. A passphrase encrypts all of it, earlier saves included.',
  set: 'A passphrase protects your data',
  setText:
    'The data and every earlier save are encrypted with XChaCha20-Poly1305. The key is made of your passphrase with Argon2id, {memory} MB and {passes} passes. Not protected: what stands on the screen while it is open, your settings, headers of the block chain, and files that you save yourself.',
  add: 'Set a passphrase',
  change: 'Change it',
  remove: 'Take it off',
  lockNow: 'Lock now',
  autoLock: 'Lock by itself',
  autoLockHint: 'Also when the screen is locked or the computer goes to sleep.',
  autoLockAfter: {
    '0': 'Never after a while',
    '5': 'After 5 minutes without use',
    '15': 'After 15 minutes without use',
    '30': 'After 30 minutes without use',
    '60': 'After an hour without use',
  },
  quick: 'Unlock with the keychain of this computer',
  quickHint:
    'Quicker, and less safe: whoever can log in as you can then open your data without the passphrase.',
  quickUnavailable:
    'This computer has no keychain that keeps a key safe, so the passphrase is asked for each time.',
  form: {
    setTitle: 'Set a passphrase',
    changeTitle: 'Change the passphrase',
    removeTitle: 'Take the passphrase off',
    text: 'Take four words or more that have nothing to do with each other, and write them on paper. If you lose it, nobody can open your data. Do not use the words of a wallet.',
    removeText:
      'The data and earlier saves are then written without encryption. Whoever can read your files can read them.',
    current: 'Passphrase of now',
    next: 'New passphrase',
    again: 'The same once more',
    show: 'Show the letters',
    differs: 'The two are not the same.',
    strength: 'How hard it is to guess',
    levels: {
      '0': 'Guessed at once',
      '1': 'Guessed very easily',
      '2': 'Guessed with some effort',
      '3': 'Hard to guess',
      '4': 'Very hard to guess',
    },
    advice: 'Add a word or two: a thief with a copy of the file can try for years.',
    save: 'Encrypt my data',
    working: 'Encrypting… This takes a second or two.',
    remove: 'Take it off',
  },
  done: {
    set: 'Your data is encrypted now.',
    removed: 'Your data is no longer encrypted.',
  },
};
