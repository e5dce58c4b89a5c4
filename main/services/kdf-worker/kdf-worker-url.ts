/**
 * Where the file of the thread that makes keys of passphrases lies: in the bundle beside the program's entry file, else
 * among the sources. `entryUrl` is `import.meta.url` of that entry file.
 */
export function kdfWorkerUrl(entryUrl: string): URL {
  const isBundle = entryUrl.endsWith('.js');
  return new URL(isBundle ? './kdf-worker.js' : './services/kdf-worker/kdf-worker.ts', entryUrl);
}
