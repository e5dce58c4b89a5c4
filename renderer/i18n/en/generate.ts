/** Making seed words on this computer: the screen in front of it, and the window in which it happens. */
export const generate = {
  enter: 'Make seed words here',
  title: 'Make seed words on this computer',
  lead: 'Holdfast makes the words, sees to it that you wrote them down rightly, and keeps only the public side.',
  deviceBetter: 'A hardware wallet is better',
  deviceBetterWhy: [
    'A device makes the words where no other program runs. On a computer, malware can watch the screen and the keyboard.',
    'A computer’s memory cannot be wiped for certain. Holdfast throws away what it can, and says so where it cannot.',
    'With a device, the words and your computer never meet, today or later.',
  ],
  goodFor: 'What this is good for',
  goodForWhat: [
    'To practise: to learn what words, a passphrase and a restored wallet are before there is money behind them.',
    'For a small amount, or until your device arrives. Move the coins to a wallet of the device then.',
    'On a computer that is offline, freshly installed, and stays offline afterwards.',
  ],
  connection: {
    online: {
      title: 'This computer is on a network',
      text: 'Pull the cable or switch Wi-Fi off before you go on. Holdfast does not need it. Nothing was sent to find this out.',
    },
    offline: {
      title: 'This computer is on no network',
      text: 'Good. Leave it so until the words are on paper and this window is gone.',
    },
    unknown: {
      title: 'It is not known whether this computer is on a network',
      text: 'Its network connections could not be looked at. Pull the cable or switch Wi-Fi off before you go on.',
    },
  },
  before: 'Before you begin',
  beforeWhat: [
    'Have paper and a pen at hand. No photo, no file, no e-mail: whoever sees the words can take the coins.',
    'Be alone, with no camera in view. Put your phone away.',
    'Take half an hour. The window closes, and the words are thrown away, when you lock the screen, stay in another window for a minute, or leave it unused.',
    'If the computer shares its screen or is looked at from afar, stop that first. On Linux Holdfast cannot keep other programs from taking pictures of the window.',
  ],
  open: 'Open the private window',
  isOpen: 'The private window is open',
  isOpenText: 'The words are made and shown there. Here nothing of them is known.',
  toFront: 'Bring it to the front',
  stop: 'Stop and throw the words away',
  ended: 'The window is closed, and nothing was saved',
  endedBecause: {
    stopped:
      'You stopped. The words were thrown away. Words you wrote down lead nowhere useful now; burn the paper.',
    closed: 'The window was closed, so the words were thrown away. Open it again to make new ones.',
    unfocused:
      'You were in another window for a minute, so the words were thrown away. Open it again to make new ones.',
    locked:
      'The screen was locked or the computer went to sleep, so the words were thrown away. Open it again to make new ones.',
    idle: 'Nothing happened for half an hour, so the words were thrown away. Open it again to make new ones.',
    failed:
      'The window stopped working, so the words were thrown away. Open it again to make new ones.',
  },
  saved: 'The wallet is saved. The words are on your paper and nowhere else.',
  savedText: 'The wallet is saved. This window closes now.',
  windowTitle: 'Seed words – private',
  steps: 'Steps',
  stepNames: {
    prepare: 'Chance',
    show: 'Write down',
    repeat: 'Write again',
    passphrase: 'Passphrase',
    save: 'Save',
  },
  stepTitles: {
    prepare: 'Where the words come from',
    show: 'Write these words on paper',
    repeat: 'Write every word again',
    passphrase: 'A passphrase, or none',
    save: 'Save the public side',
    saved: 'Saved',
  },
  stepLeads: {
    prepare:
      'Your computer’s own randomness is always in. Dice or coins come on top, so that you need not trust it alone.',
    show: 'A few at a time, with their numbers, in capital letters that you can read in ten years. They cannot be copied.',
    repeat:
      'From your paper, in a random order. So you know that it is complete before a coin depends on it.',
    passphrase:
      'An extra secret of your own that is not on the paper. With another passphrase, the same words open another wallet.',
    save: 'Holdfast keeps a descriptor: with it you can receive and look, and nobody can spend.',
    saved: 'Nothing more to do here.',
  },
  howMany: 'How many words?',
  counts: {
    12: { label: '12 words', hint: '128 bits: nobody can guess that. Less to write, fewer slips.' },
    24: { label: '24 words', hint: '256 bits. No safer in practice; some devices ask for it.' },
  },
  mixIn: 'Mix something in?',
  kinds: {
    none: { label: 'Nothing', hint: 'The randomness of your computer alone.' },
    dice: {
      label: 'Dice',
      hint: 'An ordinary die with six sides. Fifty throws are worth 12 words.',
    },
    coins: { label: 'Coins', hint: 'Slow, but every coin will do. 128 tosses are worth 12 words.' },
  },
  throwTitles: { dice: 'What the die shows', coins: 'What the coin shows' },
  throwHints: {
    dice: 'Throw, and press what lies on top; or use the keys 1 to 6, and Backspace to take one back.',
    coins:
      'Toss, and press what lies on top; or use the keys H and T, and Backspace to take one back.',
  },
  face: '{face} on top',
  sides: { 0: 'Heads', 1: 'Tails' },
  lastThrows: 'Last: {throws}',
  undoThrow: 'Take one back',
  clearThrows: 'Clear all',
  meterLabel: 'Worth of your throws',
  meter:
    '{throws} thrown, about {bits} bits. After {missing} more, your throws alone would be enough. You may also go on now.',
  meterEnough: '{throws} thrown, about {bits} bits: enough on their own.',
  make: 'Make the words',
  wordsFromTo: 'Words {start} to {end} of {count}',
  hidden:
    'Hidden while you are in another window. Come back within a minute, or the words are thrown away.',
  writeHint: 'Write the number with each word. Look twice at words that look alike.',
  wordsBefore: 'The words before',
  wordsNext: 'The next words',
  written: 'All words are on paper',
  wordsLeft: { one: '{count} word left', other: '{count} words left' },
  wordAt: 'Word {position}',
  wordHint: 'As it stands on your paper. Each word is compared by itself and not kept.',
  checkWord: 'Compare',
  lookAgain: 'Look at the words again',
  wordWrong: {
    different:
      'Word {position} is another one than was shown. If it stands so on your paper, look at the words again and mend the paper; then you write all of them once more.',
    not_a_word:
      'Word {position} is not on the word list: one letter may be wrong. Look at your paper; if it stands so there, look at the words again.',
    missing: 'Word {position} is empty. Write it as it stands on your paper.',
  },
  showTyped: 'Show what I type',
  passphraseChoice: 'Do you want a passphrase?',
  passphraseChoices: {
    without: {
      label: 'No passphrase',
      hint: 'The paper is enough to restore the wallet. For most people this is the safer choice: nothing more can be forgotten.',
    },
    with: {
      label: 'With a passphrase',
      hint: 'Whoever finds the paper still cannot take the coins. If you forget the passphrase, nobody can.',
    },
  },
  goOn: 'Go on',
  passphraseFirst: 'Choose a passphrase',
  passphraseAgain: 'Type it again',
  passphraseWarning:
    'There is no wrong passphrase: every other one opens another, empty wallet, without a word of warning. Write it down as well, and keep it in another place than the words.',
  passphrase: 'Passphrase',
  passphraseOnceMore: 'The passphrase once more',
  passphraseHint: 'Capitals and spaces count. It is not kept; only what it leads to is compared.',
  passphraseSigns:
    'There are signs in it that not every device can type. With plain letters, digits and marks any device will take it.',
  passphraseSpaces: 'It begins or ends with a space, which is easily forgotten. It counts.',
  usePassphrase: 'Use this passphrase',
  comparePassphrase: 'Compare',
  otherPassphrase: 'Choose another one',
  passphraseOther:
    'This leads to another wallet, so it is not what you typed first. Type it again, or choose another one.',
  passphraseSame:
    'It leads to the same wallet. You will be asked for it one last time before saving.',
  fingerprintWithout: 'Fingerprint without',
  fingerprintWith: 'Fingerprint with passphrase',
  fingerprint: 'Fingerprint',
  fingerprintHint:
    'Write it beside the words. A device that restores them shows the same eight signs; other signs mean other words or another passphrase.',
  script: 'Address type',
  passphraseLast: 'The passphrase, for the last time',
  passphraseLastHint: 'So that you know it now as well as a while ago.',
  keptOnly:
    'Kept: the name, the descriptor, the day, and that every word was written again. Not kept: the words, the passphrase, your throws.',
};
