import { tryTool } from './run-tool.ts';

process.exitCode = await tryTool('playwright', [
  'test',
  '-c',
  'tests/playwright.config.ts',
  ...process.argv.slice(2),
]);
