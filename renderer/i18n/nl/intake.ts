export const intake = {
  openFile: 'Een bestand openen',
};
