import * as v from 'valibot';
import { idOf, type ShippedPackage } from './shipped-packages.ts';

/** What an installer holds beside the packages of the bundles. */
export type Surroundings = {
  /** Holdfast's own package.json. */
  readonly app: unknown;
  /** That of Electron, which brings Chromium and Node. */
  readonly electron: unknown;
  readonly electronIntegrity: string;
};

const manifest = v.object({ name: v.string(), version: v.string(), license: v.string() });

/** Drawn into the window and printed on papers (assets/fonts). */
const FONTS = ['IBM Plex Sans', 'IBM Plex Mono'];

/**
 * The list of everything in an installer in the form of CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). Without a
 * time or a number of its own, so that the same sources give the same bytes.
 */
export function billOfMaterials(packages: readonly ShippedPackage[], around: Surroundings) {
  const app = v.parse(manifest, around.app);
  const electron = v.parse(manifest, around.electron);
  const libraries: readonly Library[] = [
    ...packages.map((one) => ({ ...one, type: 'library' })),
    {
      name: electron.name,
      version: electron.version,
      licence: electron.license,
      integrity: around.electronIntegrity,
      isDirect: true,
      askedForBy: [],
      type: 'framework',
    },
  ];
  const fonts = FONTS.map((name) => ({ type: 'data', 'bom-ref': name, name, licenses: [OFL] }));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': idOf(app),
        name: app.name,
        version: app.version,
        licenses: [{ license: { id: app.license } }],
      },
    },
    components: [...libraries.map(componentOf), ...fonts],
    dependencies: [
      {
        ref: idOf(app),
        dependsOn: [...libraries.filter(({ isDirect }) => isDirect).map(idOf), ...FONTS],
      },
      ...libraries.map((one) => ({
        ref: idOf(one),
        dependsOn: libraries.filter(({ askedForBy }) => askedForBy.includes(one.name)).map(idOf),
      })),
    ],
  };
}

const OFL = { license: { id: 'OFL-1.1' } };

type Library = Pick<
  ShippedPackage,
  'name' | 'version' | 'licence' | 'integrity' | 'isDirect' | 'askedForBy'
> & {
  readonly type: string;
};

function componentOf({ type, name, version, licence, integrity }: Library) {
  return {
    type,
    'bom-ref': idOf({ name, version }),
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: sha512Of(integrity) }],
    licenses: [licence.includes(' ') ? { expression: licence } : { license: { id: licence } }],
  };
}

/** Hexadecimal, of what the lockfile has in base64. */
function sha512Of(integrity: string): string {
  const [algorithm, base64 = ''] = integrity.split('-');
  if (algorithm !== 'sha512') throw new Error(`No SHA-512 in the lockfile but ${integrity}`);
  return Buffer.from(base64, 'base64').toString('hex');
}
