import { contextBridge, ipcRenderer } from 'electron';
import { API_CHANNEL } from './channel.ts';
import type { Api } from './contract.ts';

const api: Api = { call: (method, input) => ipcRenderer.invoke(API_CHANNEL, method, input) };

contextBridge.exposeInMainWorld('holdfast', api);
