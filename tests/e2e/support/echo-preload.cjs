// Preload script of a window that a test makes: hands any value to the main process and back.
const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('echo', {
  echo: (value) => ipcRenderer.invoke('test:echo', value),
  fail: () => ipcRenderer.invoke('test:fail'),
  nobody: () => ipcRenderer.invoke('test:nobody'),
});
