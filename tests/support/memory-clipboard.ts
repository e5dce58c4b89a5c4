import type { SystemClipboard } from '../../main/services/watched-clipboard.ts';

/** A clipboard of the tests' own, that other programs of the tests can change. */
export function openMemoryClipboard(): SystemClipboard {
  let text = '';
  return {
    writeText: async (next) => {
      text = next;
    },
    readText: async () => text,
  };
}
