import * as v from 'valibot';
import type { Method } from '../../preload/contract.ts';
import { inputs } from '../../preload/inputs.ts';

/** A text field of a method, and the smallest input in which it holds a text. */
export type ApiField = {
  readonly method: Method;
  /** Dotted; `[]` for an item, `|1` for a branch, `{}` for a value and `{key}` for a key of a record. */
  readonly path: string;
  readonly inputWith: (text: string) => unknown;
};

/** A valibot schema, as far as one can look into it. */
type Node = {
  readonly type: string;
  readonly pipe?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly options?: readonly unknown[];
  readonly key?: Node;
  readonly value?: Node;
  readonly literal?: unknown;
};
type Leaf = { readonly path: string; readonly put: (text: string) => unknown };
/** Values of fields that have to be known to the app, by the name of the field. */
export type KnownValues = Readonly<Record<string, unknown>>;

const methods = Object.keys(inputs) as readonly Method[];
// What valibot's schemas are made of is not in their types.
const nodeOf = (method: Method): Node => inputs[method] as unknown as Node;

/** Texts and numbers of which one fits any field of the contract. */
const TEXTS = [
  'x',
  'xx',
  'BTC',
  'EUR',
  '1',
  '0.5',
  '2026-11-22',
  '2026-11-22T10:00:00.000Z',
  'AAAA',
  'a'.repeat(64),
  'main-12345678.js',
  '',
];
const NUMBERS = [1, 0, 12, 5, 100, 256];

/** Every text field of every method, found in the schemas themselves: a new method is among them by itself. */
export function apiFields(known: KnownValues = {}): readonly ApiField[] {
  return methods.flatMap((method) =>
    leavesOf(nodeOf(method), known).map(({ path, put }) => ({ method, path, inputWith: put })),
  );
}

/** The smallest input that the schema of each method lets through. */
export function smallestInputs(known: KnownValues = {}): readonly (readonly [Method, unknown])[] {
  return methods.map((method) => [method, exampleOf(nodeOf(method), known)]);
}

function leavesOf(node: Node, known: KnownValues): readonly Leaf[] {
  const root = node.pipe?.[0] ?? node;
  if (root.type === 'string') return [{ path: '', put: (text) => text }];
  if (root.entries !== undefined) {
    const { entries } = root;
    const rest = exampleOf(root, known) as object;
    return Object.entries(entries).flatMap(([name, below]) =>
      underName(leavesOf(below, known), name, (value) => ({ ...rest, [name]: value })),
    );
  }
  if (root.wrapped !== undefined) return leavesOf(root.wrapped, known);
  if (root.item !== undefined)
    return underName(leavesOf(root.item, known), '[]', (value) => [value]);
  if (root.type === 'record' && root.key !== undefined && root.value !== undefined) {
    const example = exampleOf(root.value, known);
    return [
      { path: '{key}', put: (text) => ({ [text]: example }) },
      ...underName(leavesOf(root.value, known), '{}', (value) => ({ BTC: value })),
    ];
  }
  if (root.type === 'picklist' || root.options === undefined) return [];
  return root.options.flatMap((option, at) =>
    underName(leavesOf(option as Node, known), `|${at}`, (value) => value),
  );
}

function underName(
  leaves: readonly Leaf[],
  name: string,
  wrap: (value: unknown) => unknown,
): readonly Leaf[] {
  return leaves.map(({ path, put }) => ({
    path: path === '' || /^[[{|]/.test(path) ? `${name}${path}` : `${name}.${path}`,
    put: (text) => wrap(put(text)),
  }));
}

function exampleOf(node: Node, known: KnownValues): unknown {
  const root = node.pipe?.[0] ?? node;
  const fits = (value: unknown): boolean => v.is(node as unknown as v.GenericSchema, value);
  switch (root.type) {
    case 'string':
      return TEXTS.find(fits);
    case 'number':
      return NUMBERS.find(fits);
    case 'boolean':
      return true;
    case 'picklist':
      return root.options?.[0];
    case 'literal':
      return root.literal;
    case 'null':
      return null;
    case 'record':
      return {};
    case 'array':
      return exampleOfArray(root, fits, known);
    case 'strict_object':
      return exampleOfObject(root, known);
    case 'nullable':
    case 'exact_optional':
      return root.wrapped === undefined ? null : exampleOf(root.wrapped, known);
    case 'union':
    case 'variant':
      return exampleOf(root.options?.[0] as Node, known);
    default:
      throw new Error(`No example of ${root.type} yet`);
  }
}

function exampleOfArray(root: Node, fits: (value: unknown) => boolean, known: KnownValues) {
  const item = root.item === undefined ? null : exampleOf(root.item, known);
  return [[], [item], [item, item]].find(fits);
}

function exampleOfObject(root: Node, known: KnownValues): Record<string, unknown> {
  const needed = Object.entries(root.entries ?? {}).filter(
    ([, below]) => below.type !== 'exact_optional',
  );
  return Object.fromEntries(
    needed.map(([name, below]) => [
      name,
      Object.hasOwn(known, name) ? known[name] : exampleOf(below, known),
    ]),
  );
}
