export const recovery = {
  unreadable: {
    title: 'Your data file cannot be read',
    text: 'The file is damaged or gone. Nothing has been changed: it stays where it is. Below are earlier saves that Holdfast kept by itself. Choose the newest one; the damaged file is then set aside, never deleted.',
  },
  newer_version: {
    title: 'Your data was saved by a newer Holdfast',
    text: 'This version could harm it, so it was left untouched. Install the newer version to go on.',
  },
  in_use: {
    title: 'Holdfast is already open on this data',
    text: 'Another window or program is using the same folder. Two at once could overwrite each other. Close the other one, then start again.',
  },
  file: 'File',
  savedAt: 'Saved {when}',
  open: 'Open this save',
  none: 'No earlier save was found.',
  startEmpty: 'Start with nothing',
  startEmptyText:
    'Sets the damaged file aside and begins empty. The damaged file stays in the folder.',
};
