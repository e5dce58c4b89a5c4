import type { CommandLine } from 'electron';
import { SWITCHES_IN_FORCE } from './chromium-process.ts';
import { notPart, onlyParts } from './not-part.ts';

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
  const appended = new Map<string, string>();
  return onlyParts('app.commandLine', {
    getSwitchValue: (name) => appended.get(name) ?? switches.value(name),
    hasSwitch: (name) => appended.has(name) || switches.has(name),
    // Chromium has long been started when the app gets to say this.
    appendSwitch: (name, value) => {
      if (value === undefined || SWITCHES_IN_FORCE[name] !== value) {
        notPart(`app.commandLine.appendSwitch('${name}', '${value}')`);
      }
      appended.set(name, value ?? '');
    },
  } satisfies Pick<CommandLine, 'getSwitchValue' | 'hasSwitch' | 'appendSwitch'>);
}
