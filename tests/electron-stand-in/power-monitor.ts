import type { PowerMonitor } from 'electron';
import { EventEmitter } from 'node:events';
import { notPart, onlyParts } from './not-part.ts';

const EVENTS = ['suspend', 'resume', 'lock-screen', 'unlock-screen'];

/** What happens to the computer. Nothing is heard of the real one, but a test can emit as Electron itself would. */
export function createPowerMonitor() {
  const emitter = new EventEmitter();
  const known = (name: string): string =>
    EVENTS.includes(name) ? name : notPart(`powerMonitor's event '${name}'`);
  return onlyParts('powerMonitor', {
    on: (name: string, listener: () => void) => emitter.on(known(name), listener),
    off: (name: string, listener: () => void) => emitter.off(known(name), listener),
    emit: (name: string) => emitter.emit(known(name)),
    // Somebody is always there.
    getSystemIdleTime: () => 0,
  } satisfies {
    readonly [K in keyof PowerMonitor & ('on' | 'off' | 'emit' | 'getSystemIdleTime')]: unknown;
  });
}
