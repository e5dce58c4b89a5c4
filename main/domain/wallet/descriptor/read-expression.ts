import { fail, succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse, type Refusal } from '../refuse.ts';
import type { Argument, DescriptorKey, Expression, ScriptTree } from './expression.ts';
import {
  FUNCTIONS,
  isFunctionName,
  placeInside,
  type ArgumentRule,
  type FunctionName,
  type Place,
} from './functions.ts';
import { readBrackets, type Bracketed } from './read-brackets.ts';
import { readDescriptorKey } from './read-descriptor-key.ts';
import { readAddress, readHex, readLock, readThreshold } from './read-literal.ts';

/** A descriptor with the keys it names, in the order in which they stand in the text. */
export type ReadExpression = {
  readonly expression: Expression;
  readonly keys: readonly DescriptorKey[];
  /** White space stood inside a key; without it the key's checksum is right. */
  readonly hadSpaces: boolean;
};

/** Gathers the keys while a tree is read. */
type Keyring = { readonly keys: DescriptorKey[]; hadSpaces: boolean };

/** The function that an argument stands in, and where that stands. */
type Around = { readonly name: FunctionName; readonly place: Place; readonly keyring: Keyring };

type Read<T> = Result<T, InspectFault>;

/** Miniscript wrappers (BIP-379). */
const WRAPPERS = /^[asctdvjnlu]{1,50}$/;

/** How each kind of argument is read. */
const READERS: Readonly<Record<ArgumentRule, (item: Bracketed, around: Around) => Read<Argument>>> =
  {
    key: readKey,
    keys: readKey,
    threshold: readThreshold,
    lock: readLock,
    hash32: (item) => readHex(item, 32),
    hash20: (item) => readHex(item, 20),
    hex: (item) => readHex(item, null),
    address: readAddress,
    script: readScript,
    scripts: readScript,
    tree: (item, { keyring }) => {
      const tree = readTree(item, keyring);
      return tree.ok ? succeed({ kind: 'tree', tree: tree.value }) : tree;
    },
  };

/** Reads a descriptor without its checksum: every function, threshold, lock, hash and key in it, each where it may be. */
export function readExpression(text: string): Read<ReadExpression> {
  const brackets = readBrackets(text);
  if (!brackets.ok) return refuse('invalid', brackets.error);
  const keyring: Keyring = { keys: [], hadSpaces: false };
  const expression = readFunction(brackets.value, 'top', keyring);
  return expression.ok ? succeed({ expression: expression.value, ...keyring }) : expression;
}

function readFunction(item: Bracketed, place: Place, keyring: Keyring): Read<Expression> {
  if (item.kind === 'braces') return refuse('invalid', 'script_malformed');
  const written = item.kind === 'call' ? item.name : item.text;
  const colon = written.lastIndexOf(':');
  const wrappers = colon < 0 ? null : written.slice(0, colon);
  const name = written.slice(colon + 1);
  const fault = refuseName(name, item.kind, place) ?? refuseWrappers(wrappers, place);
  if (fault !== null) return fault;
  if (!isFunctionName(name)) return refuse('invalid', 'script_unknown');
  const items = item.kind === 'call' ? item.args : [];
  const args = readArguments(items, { name, place, keyring });
  return args.ok ? succeed({ name, wrappers: wrappers ?? '', args: args.value }) : args;
}

function refuseName(name: string, kind: 'call' | 'text', place: Place): Refusal | null {
  const isConstant = name === '0' || name === '1';
  if (isConstant !== (kind === 'text')) return refuse('invalid', 'script_malformed');
  if (name === 'musig') return refuse('invalid', 'script_malformed');
  if (!isFunctionName(name)) return refuse('invalid', 'script_unknown');
  return refusePlace(name, place);
}

function refusePlace(name: FunctionName, place: Place): Refusal | null {
  const places: readonly Place[] = FUNCTIONS[name].places;
  if (places.includes(place)) return null;
  // BIP-379 has miniscript in wsh and tr only.
  const isMiniscript = place === 'sh' && places.includes('wsh') && name !== 'wsh';
  return refuse('invalid', isMiniscript ? 'miniscript_misplaced' : 'script_malformed');
}

function refuseWrappers(wrappers: string | null, place: Place): Refusal | null {
  const isMiniscript = place !== 'top' && place !== 'sh';
  const isFine = wrappers === null || (isMiniscript && WRAPPERS.test(wrappers));
  return isFine ? null : refuse('invalid', 'script_malformed');
}

function readArguments(items: readonly Bracketed[], around: Around): Read<readonly Argument[]> {
  const rules: readonly ArgumentRule[] = FUNCTIONS[around.name].args;
  const miscounted = refuseCount(items.length, rules);
  if (miscounted !== null) return miscounted;
  const args: Argument[] = [];
  for (const [at, item] of items.entries()) {
    const rule = rules[at] ?? rules.at(-1);
    if (rule === undefined) return refuse('invalid', 'script_malformed');
    const read = READERS[rule](item, around);
    if (!read.ok) return read;
    args.push(read.value);
  }
  return refuseThreshold(rules, args) ?? succeed(args);
}

/** The last argument may repeat (keys, scripts) or be left out (a tree). */
function refuseCount(count: number, rules: readonly ArgumentRule[]): Refusal | null {
  const last = rules.at(-1);
  const repeats = last === 'keys' || last === 'scripts';
  const fewest = last === 'tree' ? rules.length - 1 : rules.length;
  if (count >= fewest && (repeats || count <= rules.length)) return null;
  const isQuorum = rules[0] === 'threshold' && count > 0;
  return refuse('invalid', isQuorum ? 'threshold_malformed' : 'script_malformed');
}

/** A threshold counts the keys or scripts that follow it. */
function refuseThreshold(
  [first]: readonly ArgumentRule[],
  args: readonly Argument[],
): Refusal | null {
  const [threshold, ...counted] = args;
  if (first !== 'threshold' || threshold?.kind !== 'number') return null;
  const { value } = threshold;
  if (value === 0) return refuse('invalid', 'threshold_zero');
  const params = { threshold: value, keys: counted.length };
  return value > counted.length ? refuse('invalid', 'threshold_above_keys', params) : null;
}

function readKey(item: Bracketed, { name, place, keyring }: Around): Read<Argument> {
  if (item.kind === 'call' && item.name === 'musig') {
    const isTaproot = name === 'tr' || name === 'rawtr' || place === 'leaf' || place === 'in_leaf';
    return isTaproot
      ? refuse('unsupported', 'musig_descriptor')
      : refuse('invalid', 'script_malformed');
  }
  if (item.kind !== 'text') return refuse('invalid', 'script_malformed');
  const key = readDescriptorKey(item.text, { name, place });
  if (!key.ok) return key;
  keyring.keys.push(key.value.key);
  keyring.hadSpaces ||= key.value.hadSpaces;
  return succeed({ kind: 'key', key: keyring.keys.length - 1 });
}

function readScript(item: Bracketed, { name, place, keyring }: Around): Read<Argument> {
  const read = readFunction(item, placeInside(name, place), keyring);
  return read.ok ? succeed({ kind: 'expression', expression: read.value }) : fail(read.error);
}

function readTree(item: Bracketed, keyring: Keyring): Read<ScriptTree> {
  if (item.kind !== 'braces') {
    const leaf = readFunction(item, 'leaf', keyring);
    return leaf.ok ? succeed({ kind: 'leaf', expression: leaf.value }) : leaf;
  }
  const [first, second, ...more] = item.items;
  if (first === undefined || second === undefined || more.length > 0) {
    return refuse('invalid', 'script_malformed');
  }
  const left = readTree(first, keyring);
  if (!left.ok) return left;
  const right = readTree(second, keyring);
  return right.ok ? succeed({ kind: 'branch', left: left.value, right: right.value }) : right;
}
