import type {
  Notification as ElectronNotification,
  NotificationConstructorOptions,
} from 'electron';
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { notPart, onlyParts } from './not-part.ts';

const EVENTS = ['click', 'close', 'show'];

type Shown = Pick<NotificationConstructorOptions, 'title' | 'body'>;

/**
 * Notices beside other windows: shown with notify-send where there is a desktop. `shown` keeps all of this run, for tests;
 * Electron has no such list.
 */
export function createNotification(headless: boolean) {
  const shown: Shown[] = [];
  class Notification {
    readonly #emitter = new EventEmitter();
    readonly #what: Shown;

    constructor({ title = '', body = '', ...others }: NotificationConstructorOptions = {}) {
      const [other] = Object.keys(others);
      if (other !== undefined) notPart(`Notification's ${other}`);
      this.#what = { title, body };
    }

    on(name: string, listener: () => void): this {
      this.#emitter.on(
        EVENTS.includes(name) ? name : notPart(`Notification's event '${name}'`),
        listener,
      );
      return this;
    }

    /** As Electron does when the user clicks, or a test in their place. */
    emit(name: string): boolean {
      return this.#emitter.emit(name);
    }

    show(): void {
      shown.push(this.#what);
      if (!headless) showOnDesktop(this.#what);
      this.#emitter.emit('show');
    }

    static isSupported(): boolean {
      return true;
    }

    static readonly shown: readonly Shown[] = shown;
  }
  return onlyParts(
    'Notification',
    Notification satisfies {
      new (options?: NotificationConstructorOptions): {
        readonly [K in keyof ElectronNotification & ('on' | 'emit' | 'show')]: unknown;
      };
      isSupported: () => boolean;
    },
  );
}

function showOnDesktop({ title = '', body = '' }: Shown): void {
  const child = spawn('notify-send', ['--', title, body], { detached: true, stdio: 'ignore' });
  // A desktop without it shows nothing; the app cannot help that.
  child.once('error', () => undefined);
  child.unref();
}
