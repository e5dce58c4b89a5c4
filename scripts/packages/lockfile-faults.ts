import * as v from 'valibot';

const dependencies = v.optional(v.record(v.string(), v.string()), {});
const groups = {
  dependencies,
  devDependencies: dependencies,
  optionalDependencies: dependencies,
};
const manifestSchema = v.object(groups);
const lockSchema = v.object({
  lockfileVersion: v.number(),
  packages: v.record(
    v.string(),
    v.object({
      ...groups,
      version: v.optional(v.string(), ''),
      integrity: v.optional(v.string(), ''),
      resolved: v.optional(v.string()),
      link: v.optional(v.boolean(), false),
      hasInstallScript: v.optional(v.boolean(), false),
    }),
  ),
});

type Manifest = v.InferOutput<typeof manifestSchema>;
type Locked = v.InferOutput<typeof lockSchema>['packages'][string];

const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
const EXACT = /^\d+\.\d+\.\d+$/;
const REGISTRY = 'https://registry.npmjs.org/';

/** Packages that would run something when installed, and why Holdfast does without. No script runs (`.npmrc`). */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  bufferutil: 'compiles what ws, a part of ccxt, also has in JavaScript',
  ccxt: 'prints an advertisement',
  'electron-winstaller': 'chooses a tool for a kind of installer that is not made',
};

/**
 * What is wrong with a lockfile (package-lock.json, version 3) beside its package.json, in sentences: what is not fixed to
 * one version and hash, comes from elsewhere than the public registry, or does not follow from package.json.
 */
export function lockfileFaults(lockfile: unknown, manifest: unknown): readonly string[] {
  const lock = v.parse(lockSchema, lockfile);
  const { '': root, ...packages } = lock.packages;
  const wanted = v.parse(manifestSchema, manifest);
  return [
    ...(lock.lockfileVersion === 3 ? [] : [`lockfileVersion is ${lock.lockfileVersion}, not 3`]),
    ...GROUPS.flatMap((group) => stepFaults(group, wanted, root)),
    ...GROUPS.flatMap((group) => Object.entries(wanted[group])).flatMap(([name, version]) =>
      directFaults(name, version, packages[`node_modules/${name}`]),
    ),
    ...Object.entries(packages).flatMap(([path, locked]) => entryFaults(path, locked)),
  ];
}

/** Both files have to name the same packages, or the next install changes one of them. */
function stepFaults(
  group: (typeof GROUPS)[number],
  manifest: Manifest,
  root: Locked | undefined,
): readonly string[] {
  const [asked, locked] = [manifest[group], root?.[group] ?? {}];
  const names = [...new Set([...Object.keys(asked), ...Object.keys(locked)])];
  return names
    .filter((name) => asked[name] !== locked[name])
    .map((name) => `${group}: package.json and the lockfile disagree about ${name}`);
}

function directFaults(
  name: string,
  version: string,
  locked: Locked | undefined,
): readonly string[] {
  if (!EXACT.test(version)) return [`${name}: ${version} is not one version`];
  if (locked?.version === version) return [];
  return [`${name}: ${version} is asked for, ${locked?.version ?? 'nothing'} is locked`];
}

function entryFaults(path: string, locked: Locked): readonly string[] {
  const { integrity, resolved, link, version, hasInstallScript } = locked;
  const name = path.split('node_modules/').at(-1) ?? path;
  return [
    ...(/^sha512-[\w+/]{86}==$/.test(integrity) ? [] : [`${path}: no SHA-512`]),
    ...(/^\d+\.\d+\.\d+/.test(version) ? [] : [`${path}: no version`]),
    ...(link ? [`${path}: a link to a folder`] : []),
    ...(resolved === undefined || resolved.startsWith(REGISTRY)
      ? []
      : [`${path}: comes from ${resolved}`]),
    ...(hasInstallScript && !(name in INSTALL_SCRIPTS) ? [`${path}: wants to run a script`] : []),
  ];
}
