/**
 * Where the file of the thread that reads lists of addresses lies: in the bundle beside the program's entry file, else
 * among the sources. `entryUrl` is `import.meta.url` of that entry file.
 */
export function reserveListWorkerUrl(entryUrl: string): URL {
  const isBundle = entryUrl.endsWith('.js');
  return new URL(
    isBundle ? './reserve-list-worker.js' : './services/reserves/reserve-list-worker.ts',
    entryUrl,
  );
}
