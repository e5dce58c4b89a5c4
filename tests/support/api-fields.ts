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
const nodeOf = (method: Method): Node => inputs[method];

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
  if (root.entries !== undefined) return leavesOfObject(root, known);
  if (root.wrapped !== undefined) return leavesOf(root.wrapped, known);
  if (root.item !== undefined)
    return underName(leavesOf(root.item, known), '[]', (value) => [value]);
  if (root.value !== undefined) return leavesOfRecord(root.value, known);
  if (root.type === 'picklist' || root.options === undefined) return [];
  return root.options.flatMap((option, at) =>
    underName(leavesOf(option as Node, known), `|${at}`, (value) => value),
  );
}

function leavesOfObject(root: Node, known: KnownValues): readonly Leaf[] {
  const rest = exampleOfObject(root, known);
  return Object.entries(root.entries ?? {}).flatMap(([name, below]) =>
    underName(leavesOf(below, known), name, (value) => ({ ...rest, [name]: value })),
  );
}

function leavesOfRecord(value: Node, known: KnownValues): readonly Leaf[] {
  const example = exampleOf(value, known);
  return [
    { path: '{key}', put: (text) => ({ [text]: example }) },
    ...underName(leavesOf(value, known), '{}', (one) => ({ BTC: one })),
  ];
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
  const make = EXAMPLES[root.type];
  if (make === undefined) throw new Error(`No example of ${root.type} yet`);
  const fits = (value: unknown): boolean => v.is(node as unknown as v.GenericSchema, value);
  return make({ root, fits, known });
}

type Place = {
  readonly root: Node;
  readonly fits: (value: unknown) => boolean;
  readonly known: KnownValues;
};

const ofWrapped = ({ root, known }: Place): unknown =>
  root.wrapped === undefined ? null : exampleOf(root.wrapped, known);
const ofFirst = ({ root, known }: Place): unknown => exampleOf(root.options?.[0] as Node, known);

/** By the kind of schema. */
const EXAMPLES: Readonly<Record<string, (place: Place) => unknown>> = {
  string: ({ fits }) => TEXTS.find(fits),
  number: ({ fits }) => NUMBERS.find(fits),
  boolean: () => true,
  picklist: ({ root }) => root.options?.[0],
  literal: ({ root }) => root.literal,
  null: () => null,
  record: () => ({}),
  array: ({ root, fits, known }) => exampleOfArray(root, fits, known),
  strict_object: ({ root, known }) => exampleOfObject(root, known),
  nullable: ofWrapped,
  exact_optional: ofWrapped,
  union: ofFirst,
  variant: ofFirst,
};

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
