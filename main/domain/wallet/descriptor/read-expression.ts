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
import { readNumber, readThreshold } from './read-number.ts';

/** A descriptor with the keys it names, in the order in which they stand in the text. */
export type ReadExpression = {
  readonly expression: Expression;
  readonly keys: readonly DescriptorKey[];
  /** White space stood inside a key; without it the key's checksum is right. */
  readonly hadSpaces: boolean;
};

/** Gathers the keys while a tree is read. */
type Keyring = { readonly keys: DescriptorKey[]; hadSpaces: boolean };

type Read<T> = Result<T, InspectFault>;

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
  const wrappers = colon < 0 ? '' : written.slice(0, colon);
  const name = written.slice(colon + 1);
  const fault = refuseName(name, item.kind, place);
  if (fault !== null || !isFunctionName(name)) return fault ?? refuse('invalid', 'script_unknown');
  const isMiniscript = place !== 'top' && place !== 'sh';
  if (colon >= 0 && (!isMiniscript || !/^[asctdvjnlu]{1,50}$/.test(wrappers))) {
    return refuse('invalid', 'script_malformed');
  }
  const args = readArguments(name, item.kind === 'call' ? item.args : [], place, keyring);
  return args.ok ? succeed({ name, wrappers, args: args.value }) : args;
}

function refuseName(name: string, kind: 'call' | 'text', place: Place): Refusal | null {
  const isConstant = name === '0' || name === '1';
  if (kind === 'text' && !isConstant) return refuse('invalid', 'script_malformed');
  if (name === 'musig') return refuse('invalid', 'script_malformed');
  if (!isFunctionName(name)) return refuse('invalid', 'script_unknown');
  const places: readonly Place[] = FUNCTIONS[name].places;
  if (places.includes(place) && isConstant === (kind === 'text')) return null;
  // BIP-379 has miniscript in wsh and tr only.
  return place === 'sh' && places.includes('wsh') && name !== 'wsh'
    ? refuse('invalid', 'miniscript_misplaced')
    : refuse('invalid', 'script_malformed');
}

function readArguments(
  name: FunctionName,
  items: readonly Bracketed[],
  place: Place,
  keyring: Keyring,
): Read<readonly Argument[]> {
  const rules: readonly ArgumentRule[] = FUNCTIONS[name].args;
  const last = rules.at(-1);
  const repeats = last === 'keys' || last === 'scripts';
  const fewest = last === 'tree' ? rules.length - 1 : rules.length;
  if (items.length < fewest || (!repeats && items.length > rules.length)) {
    const isQuorum = rules[0] === 'threshold' && items.length > 0;
    return refuse('invalid', isQuorum ? 'threshold_malformed' : 'script_malformed');
  }
  const args: Argument[] = [];
  for (const [at, item] of items.entries()) {
    const rule = rules[at] ?? last;
    const read = rule === undefined ? null : readArgument(rule, item, { name, place, keyring });
    if (read === null) return refuse('invalid', 'script_malformed');
    if (!read.ok) return read;
    args.push(read.value);
  }
  const fault = refuseThreshold(rules, args);
  return fault ?? succeed(args);
}

type Around = { readonly name: FunctionName; readonly place: Place; readonly keyring: Keyring };

function readArgument(rule: ArgumentRule, item: Bracketed, around: Around): Read<Argument> {
  switch (rule) {
    case 'key':
    case 'keys':
      return readKey(item, around);
    case 'threshold':
      return readThreshold(textOf(item));
    case 'lock':
      return readNumber(textOf(item));
    case 'hash32':
    case 'hash20':
      return readHex(textOf(item), rule === 'hash32' ? /^[0-9a-fA-F]{64}$/ : /^[0-9a-fA-F]{40}$/);
    case 'hex':
      return readHex(textOf(item), /^(?:[0-9a-fA-F]{2}){1,10000}$/);
    case 'address':
      return item.kind === 'text'
        ? succeed({ kind: 'address', address: item.text })
        : refuse('invalid', 'script_malformed');
    case 'script':
    case 'scripts':
      return wrap(readFunction(item, placeInside(around.name, around.place), around.keyring));
    case 'tree': {
      const tree = readTree(item, around.keyring);
      return tree.ok ? succeed({ kind: 'tree', tree: tree.value }) : tree;
    }
  }
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

function readHex(text: string, shape: RegExp): Read<Argument> {
  return shape.test(text)
    ? succeed({ kind: 'hex', hex: text.toLowerCase() })
    : refuse('invalid', 'hash_malformed');
}

function wrap(read: Read<Expression>): Read<Argument> {
  return read.ok ? succeed({ kind: 'expression', expression: read.value }) : fail(read.error);
}

function textOf(item: Bracketed): string {
  return item.kind === 'text' ? item.text : '';
}
