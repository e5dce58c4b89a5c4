export const shell = {
  appName: 'Holdfast',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  nav: {
    overview: 'Overview',
    exposure: 'Exposure',
    checklist: 'Checklist',
    wallets: 'Wallets',
    plan: 'Exit plan',
    reserves: 'Reserves',
    settings: 'Settings',
  },
  local: 'Everything stays on this computer. Only servers that you allow are asked anything.',
  openGlossary: 'Glossary (?)',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  undo: 'Undo',
  loading: 'Reading…',
  failedTitle: 'That did not work',
  severities: { info: 'Good to know', warn: 'Be careful', block: 'Cannot be saved' },
  secret: {
    title: 'This is a secret',
    emptied:
      'The field is empty again. Nobody who means well ever asks you for this, not even someone who says they are helping you.',
  },
  reopened: 'The window stopped and was opened again. Nothing saved was lost.',
  windowFailed: {
    title: 'This screen stopped working',
    text: 'Your data is safe: it is saved by another part of the program. Open the screen again; if it stops again, close Holdfast and start it anew.',
    again: 'Open the screen again',
  },
  appFailed: {
    title: 'Holdfast stopped working here',
    text: 'Your data is safe: it is saved by another part of the program. Load the window again; if it stops again, close Holdfast and start it anew.',
    again: 'Load again',
  },
};
