export const recovery = {
  unreadable: {
    title: 'Your data file cannot be read',
    text: 'The file is damaged or gone. Nothing has been changed: it stays where it is. Below are earlier saves that Holdfast kept by itself. Choose the newest one that is whole; the damaged file is then set aside, never deleted.',
  },
  newer_version: {
    title: 'Your data was saved by a newer Holdfast',
    text: 'This version does not understand the file, and could harm it. So it was left untouched, byte for byte. Install the newer version to go on.',
    textNamed:
      'Holdfast {version} wrote the file. This version does not understand it, and could harm it. So it was left untouched, byte for byte. Install Holdfast {version} or later to go on.',
  },
  in_use: {
    title: 'Holdfast is already open on this data',
    text: 'Another window or program is using the same folder. Two at once could overwrite each other. Close the other one, then start again.',
  },
  file: 'File',
  copy: 'Save a copy of the file…',
  copyText: 'The same bytes, wherever you choose. Put it on another disk before you try anything.',
  saves: 'Earlier saves',
  look: 'Look at this save',
  lookText:
    'Meanwhile you can look at an earlier save of this version. Nothing is changed by that.',
  savedAt: 'Saved {when}',
  savedBy: 'Saved {when} with Holdfast {version}',
  newest: 'The newest that is whole',
  conditions: {
    sealed: 'Whole, and sealed with a passphrase; what it holds shows once it is open.',
    newer: 'Written by a newer Holdfast, so it cannot be opened here.',
    damaged: 'Damaged, so it cannot be opened.',
  },
  open: 'Open this save',
  none: 'No earlier save was found.',
  startEmpty: 'Start with nothing',
  startEmptyText:
    'Sets the damaged file aside and begins empty. The damaged file stays in the folder.',
};
