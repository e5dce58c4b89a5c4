import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { APP_FOLDER } from './app-shell.ts';
import { ensureBuild } from './ensure-build.ts';

// Standard output belongs to the replies alone; a build that is due says so on standard error.
ensureBuild();
await import(pathToFileURL(resolve(APP_FOLDER, 'out/main/headless.js')).href);
