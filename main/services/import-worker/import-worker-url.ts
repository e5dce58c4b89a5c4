/**
 * Where the file of the thread that reads exports lies: in the bundle beside the program's entry file, else among the
 * sources. `entryUrl` is `import.meta.url` of that entry file.
 */
export function importWorkerUrl(entryUrl: string): URL {
  const isBundle = entryUrl.endsWith('.js');
  return new URL(
    isBundle ? './import-worker.js' : './services/import-worker/import-worker.ts',
    entryUrl,
  );
}
