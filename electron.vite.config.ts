import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';

// Everything is bundled, so a package needs no node_modules; only Electron itself stays outside.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron'],
        input: {
          index: resolve('main/index.ts'),
          headless: resolve('main/headless.ts'),
          'derive-worker': resolve('main/services/derive-worker/derive-worker.ts'),
          'reserve-list-worker': resolve('main/services/reserves/reserve-list-worker.ts'),
          'import-worker': resolve('main/services/import-worker/import-worker.ts'),
          'kdf-worker': resolve('main/services/kdf-worker/kdf-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      // A sandboxed preload has to be one CommonJS file.
      rollupOptions: {
        external: ['electron'],
        input: { index: resolve('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: {
        input: {
          index: resolve('renderer/index.html'),
          private: resolve('renderer/private.html'),
        },
      },
    },
  },
});
