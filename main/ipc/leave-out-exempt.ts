import type { Method } from '../../preload/contract.ts';
import type { Services } from './services.ts';

type Exemption = {
  readonly method: Method;
  /** The one field that is not searched for secrets. All others of the same call are. */
  readonly field: string;
  readonly why: string;
  readonly applies: (input: object, services: Services) => boolean;
};

/** Dice, coins and hex digits, as `mix` takes them. No words, no keys: those are refused here as everywhere. */
const THROWS = /^[0-9a-fhkmt\s,;.|_-]*$/i;
const KINDS = /^(?:dice|coins|hex)$/;

/** The whole list of what may hold what every other field of every method is refused for. */
const EXEMPTIONS: readonly Exemption[] = [
  {
    method: 'mnemonic.confirm',
    field: 'words',
    why: 'Words that Holdfast has shown itself are written once more, to see that they were copied rightly.',
    applies: isOfOpenSession,
  },
  ...(['mnemonic.confirm', 'mnemonic.save'] as const).map((method) => ({
    method,
    field: 'passphrase',
    why: 'The passphrase beside words that Holdfast made is rehearsed; it can be any text, and is not kept.',
    applies: isOfOpenSession,
  })),
  ...(['mnemonic.generate', 'mnemonic.measure'] as const).map((method) => ({
    method,
    field: 'mix',
    why: 'Coins and dice are digits, and digits can look like a SeedQR.',
    applies: (input: object) => isThrows(valueOf(input, 'mix')),
  })),
];

/** The part of an input that has to be free of secrets: all of it, but for the exempt fields. Never throws. */
export function leaveOutExempt(method: Method, input: unknown, services: Services): unknown {
  if (typeof input !== 'object' || input === null) return input;
  try {
    const exempt = EXEMPTIONS.filter((one) => one.method === method);
    const fields = exempt.filter((one) => one.applies(input, services)).map(({ field }) => field);
    return fields.length === 0 ? input : without(input, fields);
  } catch {
    // Only a proxy with throwing traps gets here. Nothing of it is exempt.
    return input;
  }
}

/** By descriptors, and not by values: a getter is for the search to find, and is never called. */
function without(input: object, fields: readonly string[]): object {
  const kept = Object.entries(Object.getOwnPropertyDescriptors(input)).filter(
    ([name]) => !fields.includes(name),
  );
  return Object.defineProperties({}, Object.fromEntries(kept));
}

function isOfOpenSession(input: object, { mnemonics }: Services): boolean {
  return mnemonics.isOpen(valueOf(input, 'session'));
}

function isThrows(mix: unknown): boolean {
  if (typeof mix !== 'object' || mix === null) return false;
  const hasMore = Object.keys(mix).some((field) => field !== 'kind' && field !== 'text');
  return !hasMore && matches(valueOf(mix, 'kind'), KINDS) && matches(valueOf(mix, 'text'), THROWS);
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

/** The value of an own field; undefined for a getter. */
function valueOf(holder: object, field: string): unknown {
  const value: unknown = Object.getOwnPropertyDescriptor(holder, field)?.value;
  return value;
}
