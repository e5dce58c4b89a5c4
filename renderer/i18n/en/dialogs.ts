/** Said by dialogs of the system, where no page can. */
export const dialogs = {
  hung: {
    title: 'The window does not answer',
    text: 'It may still be busy. Nothing saved is lost either way; what you were just typing is, if you open it again.',
    wait: 'Wait',
    openAgain: 'Open it again',
  },
  stopping: {
    title: 'The window keeps stopping',
    text: 'It was opened again three times within a minute. Nothing saved was lost. Close Holdfast and start it anew. If that does not help, start the computer anew, or install Holdfast again: your data stays.',
    openAgain: 'Try again',
    quit: 'Close Holdfast',
  },
  notStarted: {
    title: 'Holdfast could not start',
    text: 'Its folder cannot be read or written: the disk may be full, or the folder is not yours. Nothing was changed. Make room, or start the computer anew, then try again.',
  },
};
