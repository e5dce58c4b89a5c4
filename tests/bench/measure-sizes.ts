import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

/** Median, 90th percentile and maximum of some sizes, with the name of the largest. */
export type Spread = {
  readonly count: number;
  readonly median: number;
  readonly p90: number;
  readonly max: number;
  readonly largest: string;
};

type Sized = { readonly name: string; readonly size: number };

/** Lines of source files and of functions, data tables and texts left aside. */
export function measureSources(): { readonly files: Spread; readonly functions: Spread } {
  const paths = globSync('{main,preload,renderer}/**/*.{ts,tsx}').filter(
    (path) => !/i18n\/(en|nl)\//.test(path),
  );
  const files = paths.map((path) => ({
    name: path,
    size: readFileSync(path, 'utf8').split('\n').length - 1,
  }));
  return { files: spreadOf(files), functions: spreadOf(paths.flatMap(functionsIn)) };
}

/**
 * Kilobytes (1,000 bytes) that the window loads before it shows anything, compressed with gzip: the files that its page
 * names. What is loaded at its first use does not count.
 */
export function measureStartBundle(): { readonly script: number; readonly style: number } {
  const page = readFileSync('out/renderer/index.html', 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => path);
  const kilobytes = (ending: string): number =>
    named
      .filter((path) => path?.endsWith(ending))
      .reduce(
        (sum, path) => sum + gzipSync(readFileSync(`out/renderer/${path}`), { level: 9 }).length,
        0,
      ) / 1000;
  return { script: kilobytes('.js'), style: kilobytes('.css') };
}

function functionsIn(path: string): readonly Sized[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.ESNext,
    true,
  );
  const found: Sized[] = [];
  const visit = (node: ts.Node): void => {
    const name = nameOf(node);
    if (name !== null) found.push({ name: `${path} ${name}`, size: linesOf(source, node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Named functions, methods, and constants that hold a function. */
function nameOf(node: ts.Node): string | null {
  if ((ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) && node.name !== undefined)
    return node.name.getText();
  const holds =
    ts.isVariableDeclaration(node) &&
    node.initializer !== undefined &&
    ts.isArrowFunction(node.initializer);
  return holds ? node.name.getText() : null;
}

function linesOf(source: ts.SourceFile, node: ts.Node): number {
  const line = (at: number): number => source.getLineAndCharacterOfPosition(at).line;
  return line(node.getEnd()) - line(node.getStart()) + 1;
}

/** Of sizes in any order; there has to be at least one. */
function spreadOf(sized: readonly Sized[]): Spread {
  const ordered = sized.toSorted((a, b) => a.size - b.size);
  const at = (share: number): number =>
    ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))]?.size ?? 0;
  const last = ordered.at(-1);
  return {
    count: ordered.length,
    median: at(0.5),
    p90: at(0.9),
    max: last?.size ?? 0,
    largest: last?.name ?? '',
  };
}
