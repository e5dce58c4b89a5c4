import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import { WORKERS } from './main/services/worker-url.ts';
import { leaveOut, LEFT_OUT } from './scripts/packages/left-out.ts';
import { notePackages } from './scripts/packages/note-packages.ts';

/** No names of folders in comments: the bytes are the same wherever they are built. */
const experimental = { attachDebugInfo: 'none' } as const;

// Everything is bundled, so a package needs no node_modules; only Electron itself stays outside.
export default defineConfig({
  main: {
    plugins: [leaveOut(LEFT_OUT), notePackages()],
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron'],
        experimental,
        input: {
          index: resolve('main/index.ts'),
          headless: resolve('main/headless.ts'),
          ...Object.fromEntries(
            Object.entries(WORKERS).map(([name, path]) => [name, resolve('main', path)]),
          ),
        },
      },
    },
  },
  preload: {
    plugins: [leaveOut(LEFT_OUT), notePackages()],
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      // A sandboxed preload has to be one CommonJS file.
      rollupOptions: {
        external: ['electron'],
        experimental,
        input: { index: resolve('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), leaveOut(LEFT_OUT), notePackages()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: {
        experimental,
        input: {
          index: resolve('renderer/index.html'),
          private: resolve('renderer/private.html'),
        },
      },
    },
  },
});
