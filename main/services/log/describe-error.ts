import { constants } from 'node:os';
import { errorKind, type ErrorKind } from '../../domain/diagnostics/error-kinds.ts';
import { errorCode } from '../error-code.ts';
import { readFrame } from './read-frame.ts';

/** What may be kept of a failure. */
export type ErrorLook = {
  readonly kind: ErrorKind;
  /** Of the system (`ENOSPC`) or of Node (`ERR_INVALID_STATE`). */
  readonly code?: string;
  /** What the system was asked for. */
  readonly call?: string;
  readonly frames: readonly string[];
};

const MAX_FRAMES = 12;
const NODE_CODE = /^ERR_[A-Z][A-Z0-9_]{2,48}$/;
const SYSTEM_CALLS = [
  'access',
  'chmod',
  'close',
  'connect',
  'copyfile',
  'fsync',
  'ftruncate',
  'link',
  'lstat',
  'mkdir',
  'open',
  'read',
  'rename',
  'rm',
  'scandir',
  'spawn',
  'stat',
  'unlink',
  'write',
];

/**
 * What a failure is, without what it says: messages may quote input. `programFolder` is where our code lies; frames in it
 * are kept with their path below it.
 */
export function describeError(error: unknown, programFolder: string): ErrorLook {
  const kind = errorKind(error);
  if (!(error instanceof Error)) return { kind, frames: [] };
  const code = errorCode(error);
  const call = 'syscall' in error ? error.syscall : null;
  return {
    kind,
    ...(isKnownCode(code) ? { code } : {}),
    ...(typeof call === 'string' && SYSTEM_CALLS.includes(call) ? { call } : {}),
    frames: framesOf(error, programFolder),
  };
}

function isKnownCode(code: unknown): code is string {
  if (typeof code !== 'string') return false;
  return Object.hasOwn(constants.errno, code) || NODE_CODE.test(code);
}

/** The stack begins with the message, whose lines can look like frames themselves. */
function framesOf(error: Error, programFolder: string): readonly string[] {
  const { message, stack } = error;
  if (typeof stack !== 'string' || typeof message !== 'string') return [];
  const start = Math.max(0, stack.indexOf(message));
  const lines = stack
    .slice(start + message.length)
    .split('\n')
    .slice(1);
  return lines
    .map((line) => readFrame(line, programFolder))
    .filter((frame) => frame !== null)
    .slice(0, MAX_FRAMES);
}
