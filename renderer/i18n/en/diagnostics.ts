export const diagnostics = {
  title: 'If something goes wrong',
  cardText:
    'A short text about the program helps others to find a fault. You see all of it before you copy it.',
  open: 'Show the diagnostics',
  dialogTitle: 'Diagnostics',
  what: 'This is what would be copied, to the letter: versions of Holdfast and of your system, your language, how your data is kept, and the last lines of the log. It is in English, so that whoever helps can read it.',
  never:
    'It holds no names, amounts, addresses, keys, notes or servers of yours, and nothing that you typed. Nothing is sent: you decide who gets it.',
  box: 'The text',
  copy: 'Copy it',
  save: 'Save it as a file',
  copied: 'Copied.',
  saved: 'Saved.',
  reading: 'Reading…',
};
