import type { CommandLine } from 'electron';
import { onlyParts } from './not-part.ts';

export type Switches = {
  readonly value: (name: string) => string;
  readonly has: (name: string) => boolean;
  /** The first argument that is no switch: the app's folder. */
  readonly appFolder: string;
};

/** Reads `--name` and `--name=value` wherever they stand, as Chromium does. */
export function readSwitches(args: readonly string[]): Switches {
  const pairs = args
    .filter((arg) => arg.startsWith('--'))
    .map((arg): [string, string] => {
      const [name = '', ...rest] = arg.slice(2).split('=');
      return [name.toLowerCase(), rest.join('=')];
    });
  const values = new Map(pairs);
  return {
    value: (name) => values.get(name) ?? '',
    has: (name) => values.has(name),
    appFolder: args.find((arg) => !arg.startsWith('-')) ?? '.',
  };
}

export function commandLine(switches: Switches) {
  return onlyParts('app.commandLine', {
    getSwitchValue: switches.value,
    hasSwitch: switches.has,
  } satisfies Pick<CommandLine, 'getSwitchValue' | 'hasSwitch'>);
}
