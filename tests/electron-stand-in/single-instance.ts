import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { connect, createServer } from 'node:net';

type Greeting = {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly additionalData: unknown;
};

export type SingleInstance = {
  /** Whether this process is the first for the folder; the first hears of every other one. */
  readonly request: (
    folder: string,
    greeting: Greeting,
    onSecond: (greeting: Greeting) => void,
  ) => boolean;
  /** Waits until the first has heard of this process. */
  readonly told: () => Promise<void>;
};

/**
 * One process per profile folder. The lock is a Linux socket without a file, so that it ends with its process, however
 * that ends, and leaves nothing in the folder.
 */
export function singleInstance(): SingleInstance {
  let pending: Promise<void> = Promise.resolve();
  return {
    request: (folder, greeting, onSecond) => {
      const name = lockName(folder);
      const server = createServer((socket) => {
        let text = '';
        socket.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        socket.on('end', () => {
          onSecond(JSON.parse(text) as Greeting);
          socket.end();
        });
        socket.on('error', () => undefined);
      });
      server.on('error', () => undefined);
      server.listen(name);
      // Binding such a socket is done at once: `listening` is true unless the name was taken.
      if (server.listening) {
        server.unref();
        return true;
      }
      pending = greet(name, greeting);
      return false;
    },
    told: () => pending,
  };
}

function greet(name: string, greeting: Greeting): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(name, () => {
      socket.end(JSON.stringify(greeting));
    });
    const done = (): void => {
      resolve();
    };
    socket.setTimeout(1000, done).on('close', done).on('error', done).resume();
  });
}

function lockName(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const id = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return `\0holdfast-stand-in-${process.getuid?.() ?? 0}-${id}`;
}
