export const intake = {
  openFile: 'Open a file',
};
