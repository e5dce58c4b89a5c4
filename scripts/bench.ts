import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { APP_FOLDER } from './app-shell.ts';
import { ensureBuild } from './ensure-build.ts';

// `npm run bench` measures everything, `npm run bench -- NAME …` what is named. Figures are for reading: no test depends on them.
const found = globSync('tests/bench/*.bench.ts', { cwd: APP_FOLDER }).toSorted();
const names = found.map((path) => basename(path, '.bench.ts'));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no bench ${unknown.join(', ')}. There are: ${names.join(', ')}.\n`,
  );
  process.exit(2);
}

ensureBuild();
process.chdir(APP_FOLDER);
for (const [at, path] of found.entries()) {
  const name = names[at] ?? '';
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n${name}\n`);
  await import(pathToFileURL(resolve(APP_FOLDER, path)).href);
}
