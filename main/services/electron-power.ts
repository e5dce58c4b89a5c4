import { powerMonitor } from 'electron';
import type { SystemPower } from './auto-lock.ts';

/** Idle time and rest as Electron hears of them from the system. */
export const electronPower: SystemPower = {
  idleSeconds: () => powerMonitor.getSystemIdleTime(),
  onRest: (listener) => {
    powerMonitor.on('lock-screen', listener);
    powerMonitor.on('suspend', listener);
  },
};
