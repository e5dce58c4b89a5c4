import { format, resolveConfig } from 'prettier';
import { LEFT_OUT } from './left-out.ts';
import type { ShippedPackage } from './shipped-packages.ts';

const BEGIN = '<!-- Made by scripts/make-package-table.ts -->';
const END = '<!-- End of what is made -->';
/** Leave a few lines of their own code in what they build. */
export const BUNDLERS: ReadonlySet<string> = new Set(['rolldown', 'vite']);

/** The page docs/dependencies.md with its part about what is shipped made anew. */
export async function withPackageTable(
  page: string,
  packages: readonly ShippedPackage[],
): Promise<string> {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`No place for the table`);
  const config = await resolveConfig(new URL('../../docs/dependencies.md', import.meta.url));
  const text = `${before}${BEGIN}\n\n${partOf(packages)}\n\n${END}${after}`;
  return format(text, { ...config, parser: 'markdown' });
}

/** Sizes change with every line of code, and with them the width of the column; the list is right all the same. */
export function withoutSizes(page: string): string {
  return page
    .replaceAll(/\| +[\d.]+ kB +(?=\|)/g, '| kB ')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/-{3,}/g, '---');
}

function partOf(packages: readonly ShippedPackage[]): string {
  const libraries = packages.filter(({ name }) => !BUNDLERS.has(name));
  const names = new Set(libraries.map(({ name }) => name));
  return [
    `${names.size} packages, ${libraries.length} counting each version of one, and a few lines that the bundlers write in. Sizes are those of the code that is used, before minifying, when this table was made.`,
    ['| Package | Version | Licence | Size | Asked for by |', '| --- | --- | --- | ---: | --- |']
      .concat(packages.map(rowOf))
      .join('\n'),
    '### Left out of the bundle',
    'Modules that a library imports and Holdfast never reaches. Something that fails when it is used stands in their place.',
    ['| Module | Imported by | Why it is not reached |', '| --- | --- | --- |']
      .concat(LEFT_OUT.map(({ module, by, why }) => `| ${module} | ${by} | ${why} |`))
      .join('\n'),
  ].join('\n\n');
}

function rowOf({ name, version, licence, bytes, isDirect, askedForBy }: ShippedPackage): string {
  const asking = BUNDLERS.has(name)
    ? 'the bundler'
    : [...(isDirect ? ['**Holdfast**'] : []), ...askedForBy].join(', ');
  return `| ${name} | ${version} | ${licence} | ${(bytes / 1000).toFixed(1)} kB | ${asking} |`;
}
