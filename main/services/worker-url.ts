/** Threads of their own, and where each begins below `main/`. In the bundle they lie beside the program's entry file. */
export const WORKERS = {
  'derive-worker': './services/derive-worker/derive-worker.ts',
  'import-worker': './services/import-worker/import-worker.ts',
  'kdf-worker': './services/kdf-worker/kdf-worker.ts',
  'leaf-worker': './services/reserves/leaf-worker.ts',
  'reserve-list-worker': './services/reserves/reserve-list-worker.ts',
} as const;

/** Where the file of a thread lies. `entryUrl` is `import.meta.url` of the program's entry file. */
export function workerUrl(name: keyof typeof WORKERS, entryUrl: string): URL {
  return new URL(entryUrl.endsWith('.js') ? `./${name}.js` : WORKERS[name], entryUrl);
}
