import type { Plugin } from 'vite';

/** A module that a library imports and Holdfast never reaches. */
type LeftOut = {
  /** As it is imported. */
  readonly module: string;
  /** The package that imports it. */
  readonly by: string;
  readonly why: string;
  /** The names by which it is imported; `default` for the module itself. */
  readonly names: readonly string[];
  /** Code that does the same, where something does. */
  readonly instead?: string;
};

/** What is not there cannot be attacked, need not be read, and weighs nothing: more than a megabyte in all. */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    module: 'ajv/dist/2020.js',
    by: 'conf',
    why: 'Makes code out of schemas while it runs. Preferences have none: they are checked with valibot.',
    names: ['Ajv2020'],
  },
  {
    module: 'ajv-formats',
    by: 'conf',
    why: 'Belongs to ajv.',
    names: ['default'],
  },
  {
    module: 'semver',
    by: 'conf',
    why: 'Orders the steps from older preferences to newer ones, of which there are none.',
    names: ['default'],
  },
  {
    module: 'debounce-fn',
    by: 'conf',
    why: 'For watching the file of preferences, which Holdfast does not.',
    names: ['default'],
  },
  {
    module: 'env-paths',
    by: 'conf',
    why: 'Guesses a folder; Holdfast always names it.',
    names: ['default'],
  },
  {
    module: 'brotli/decompress.js',
    by: 'fontkit',
    why: 'Unpacks WOFF2; the fonts of papers are WOFF.',
    names: ['default'],
  },
  {
    module: 'png-js',
    by: 'pdfkit',
    why: 'Reads PNG; papers hold drawings and no pictures.',
    names: ['default'],
  },
  {
    module: '@noble/ciphers/aes',
    by: 'pdfkit',
    why: 'Encrypts a PDF; papers are meant to be read.',
    names: ['cbc', 'ecb'],
  },
  {
    module: 'fastest-levenshtein',
    by: '@zxcvbn-ts/core',
    why: 'Compares with words that are nearly the same, an option that is off.',
    names: ['distance'],
  },
  {
    module: 'wif',
    by: 'bip32',
    why: 'Writes private keys as text, which Holdfast never does.',
    names: ['encode'],
  },
  {
    module: 'use-sync-external-store/shim/with-selector',
    by: '@base-ui/utils',
    why: 'For React before 19.',
    names: ['useSyncExternalStoreWithSelector'],
  },
  {
    module: 'use-sync-external-store/shim',
    by: '@base-ui/utils',
    why: 'Since 18 this is a part of React.',
    names: ['useSyncExternalStore'],
    instead: "export { useSyncExternalStore } from 'react';",
  },
];

const PREFIX = '\0left-out:';

/** Puts something that fails when it is used in the place of every module of the table. */
export function leaveOut(table: readonly LeftOut[]): Plugin {
  return {
    name: 'holdfast-leave-out',
    enforce: 'pre',
    resolveId(source, importer) {
      const entry = table.find(({ module }) => module === source);
      const isMeant = entry !== undefined && importer?.includes(`/node_modules/${entry.by}/`);
      return isMeant === true ? `${PREFIX}${source}` : null;
    },
    load(id) {
      const entry = table.find(({ module }) => id === `${PREFIX}${module}`);
      return entry === undefined ? null : (entry.instead ?? standIn(entry));
    },
  };
}

function standIn({ module, names }: LeftOut): string {
  return [
    `function leftOut() { throw new Error(${JSON.stringify(`${module} is left out of Holdfast`)}); }`,
    ...names.map((name) => `export { leftOut as ${name} };`),
  ].join('\n');
}
