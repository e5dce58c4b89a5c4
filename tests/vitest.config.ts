import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // On two cores the default is one.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          root: '.',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // These files share no state, so a worker reads the sources once and not for every file.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'package',
          root: '.',
          include: ['tests/package/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/package/setup.ts'],
          // Building and packing are real, and a busy computer takes long over them.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'faults',
          root: '.',
          include: ['tests/faults/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'regtest',
          root: '.',
          include: ['tests/regtest/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/regtest/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          root: '.',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout: 30_000,
          setupFiles: ['tests/component/setup.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
});
