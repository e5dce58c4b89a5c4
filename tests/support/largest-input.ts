/** Characters of text outside files that any call may hold (main/domain/secrets/find-secret-field.ts). */
const MOST_TEXT = 1024 * 1024;
/** Longest text of a schema that names no length but a form: times, days, choices. */
const FORMED = 64;
/** What a value counts beside its text (main/ipc/call-size.ts). */
const PER_VALUE = 8;

type Schema = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly unknown[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly key?: Schema;
  readonly value?: Schema;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
};

type Size = { readonly text: number; readonly file: number };

/** The most characters that a schema takes, by its own bounds. Throws where it has none. */
export function largestInput(schema: unknown): number {
  const { text, file } = sizeOf(schema as Schema, false);
  return Math.min(text, MOST_TEXT) + file;
}

const textOf = (text: number): Size => ({ text, file: 0 });
const formedSize = (): Size => textOf(FORMED);
const inner = ({ wrapped }: Schema, isFile: boolean): Size =>
  sizeOf(must(wrapped, 'Nothing that is optional'), isFile);
const largestOption = ({ options }: Schema, isFile: boolean): Size =>
  largest((options as readonly Schema[]).map((one) => sizeOf(one, isFile)));

const SIZES: Readonly<Record<string, (schema: Schema, isFile: boolean) => Size>> = {
  string: (schema, isFile) => {
    const most = bound(schema, ['max_length']) ?? formed(schema);
    return isFile ? { text: 0, file: most } : textOf(most);
  },
  strict_object: ({ entries = {} }) =>
    sum([
      textOf(PER_VALUE),
      ...Object.entries(entries).flatMap(([name, entry]) => [
        textOf(name.length),
        sizeOf(entry, name === 'bytesBase64'),
      ]),
    ]),
  array: (schema, isFile) => {
    const most = must(bound(schema, ['max_length']), 'A list without a longest length');
    return times(sizeOf(must(schema.item, 'A list of nothing'), isFile), most);
  },
  record: (schema) => {
    const { key, value } = schema;
    const entry = sum([key, value].map((one) => sizeOf(must(one, 'A record of nothing'), false)));
    // Where the bound is a check of its own: preload/reserves-inputs.ts.
    return times(entry, bound(schema, ['max_entries']) ?? 200);
  },
  union: largestOption,
  variant: largestOption,
  exact_optional: inner,
  nullable: inner,
  picklist: formedSize,
  number: formedSize,
  boolean: formedSize,
  literal: formedSize,
  null: formedSize,
};

function sizeOf(schema: Schema, isFile: boolean): Size {
  return must(SIZES[schema.type], `No size is known for ${schema.type}`)(schema, isFile);
}

function bound(schema: Schema, names: readonly string[]): number | undefined {
  const found = schema.pipe?.find(({ type }) => names.includes(type))?.requirement;
  return typeof found === 'number' ? found : undefined;
}

/** A text that has to look like something in particular. */
function formed(schema: Schema): number {
  const forms = ['iso_date', 'iso_timestamp', 'regex', 'check'];
  const isFormed = schema.pipe?.some(({ type }) => forms.includes(type)) === true;
  return must(isFormed ? FORMED : undefined, 'A text without a longest length');
}

function must<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(what);
  return value;
}

function sum(sizes: readonly Size[]): Size {
  return {
    text: sizes.reduce((all, one) => all + one.text, 0),
    file: sizes.reduce((all, one) => all + one.file, 0),
  };
}

const times = ({ text, file }: Size, count: number): Size => ({
  text: text * count,
  file: file * count,
});

function largest(sizes: readonly Size[]): Size {
  return {
    text: Math.max(...sizes.map((one) => one.text)),
    file: Math.max(...sizes.map((one) => one.file)),
  };
}
