import { containsSecret } from './contains-secret.ts';

/** Where a secret stands in an untrusted value, by the dotted name of its field; or that the value is beyond bounds. */
export type SecretSearch =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly field: string }
  | { readonly kind: 'too_large' };

const MAX_DEPTH = 8;
const MAX_NODES = 10_000;
/** Characters of text in all, outside the field below. */
const MAX_TEXT = 1024 * 1024;
/** Files: the handlers that take them decode and scan them. */
const FILE_FIELD = 'bytesBase64';
/** What stands for a value without a field, or in a field whose name is none of ours. */
const UNNAMED = 'input';

const FIELD_NAME = /^(?:[A-Za-z_][A-Za-z0-9_]{0,63}|[0-9]{1,5})$/;

type IsSecret = (text: string) => boolean;

/** The question, and what is left of the bounds. Used up in place. */
type Budget = { nodes: number; text: number; readonly isSecret: IsSecret };

type Place = { readonly path: readonly string[]; readonly isFile: boolean };

const NONE: SecretSearch = { kind: 'none' };
const TOO_LARGE: SecretSearch = { kind: 'too_large' };

/**
 * Searches every text in an untrusted value, keys included. Anything but plain objects, arrays, texts, numbers,
 * booleans and null is `too_large`, and so are cycles and getters. Never throws.
 */
export function findSecretField(
  input: unknown,
  isSecret: IsSecret = (text) => containsSecret(text) !== null,
): SecretSearch {
  try {
    const budget = { nodes: MAX_NODES, text: MAX_TEXT, isSecret };
    return search(input, { path: [], isFile: false }, budget);
  } catch {
    // Only a proxy with throwing traps gets here. It cannot be looked into, so it is not let in.
    return TOO_LARGE;
  }
}

function search(value: unknown, place: Place, budget: Budget): SecretSearch {
  budget.nodes -= 1;
  if (budget.nodes < 0 || place.path.length > MAX_DEPTH) return TOO_LARGE;
  if (typeof value === 'string') return place.isFile ? NONE : searchText(value, place, budget);
  if (typeof value === 'object' && value !== null) return searchObject(value, place, budget);
  return typeof value === 'symbol' || typeof value === 'function' ? TOO_LARGE : NONE;
}

function searchText(text: string, { path }: Place, budget: Budget): SecretSearch {
  budget.text -= text.length;
  if (budget.text < 0) return TOO_LARGE;
  return budget.isSecret(text) ? { kind: 'found', field: nameOf(path) } : NONE;
}

function searchObject(value: object, place: Place, budget: Budget): SecretSearch {
  if (!Array.isArray(value) && !isPlain(value)) return TOO_LARGE;
  for (const key of Object.keys(value)) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (property === undefined || !('value' in property)) return TOO_LARGE;
    const found = searchText(key, place, budget);
    if (found.kind !== 'none') return found;
    const below = { path: [...place.path, key], isFile: key === FILE_FIELD };
    const foundBelow = search(property.value, below, budget);
    if (foundBelow.kind !== 'none') return foundBelow;
  }
  return Array.isArray(value) ? searchList(value, place, budget) : NONE;
}

/** Twelve words in twelve places are a phrase as well. */
function searchList(list: readonly unknown[], { path }: Place, budget: Budget): SecretSearch {
  const texts = list.filter((item) => typeof item === 'string');
  return budget.isSecret(texts.join(' ')) ? { kind: 'found', field: nameOf(path) } : NONE;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** The part of a path that can be the name of a field of ours. Other keys may be what the user typed. */
function nameOf(path: readonly string[]): string {
  const odd = path.findIndex((key) => !FIELD_NAME.test(key));
  const known = odd < 0 ? path : path.slice(0, odd);
  return known.length === 0 ? UNNAMED : known.join('.');
}
