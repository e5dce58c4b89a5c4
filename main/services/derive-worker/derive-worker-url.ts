/**
 * Where the thread's file lies: in the bundle beside the program's entry file, else among the sources.
 * `entryUrl` is `import.meta.url` of that entry file.
 */
export function deriveWorkerUrl(entryUrl: string): URL {
  const isBundle = entryUrl.endsWith('.js');
  return new URL(
    isBundle ? './derive-worker.js' : './services/derive-worker/derive-worker.ts',
    entryUrl,
  );
}
