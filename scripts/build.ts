import { runTool } from './run-tool.ts';

await runTool('electron-vite', ['build']);
