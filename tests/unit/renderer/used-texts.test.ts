import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/**
 * Follows every text of the English files through the type checker to where it is read. A text counts as used when
 * its own key is read, when it is picked from a table by a computed key, or when the object that holds it is handed on.
 */
it('every text in the language files is used somewhere', () => {
  const program = programOf(['renderer', 'main']);
  const used = new Set(usedTexts(program, new Set(declaredNames(program))));
  const all = new Set(declaredTexts(program));
  expect(all.size).toBeGreaterThan(300);
  expect([...all].filter((one) => !used.has(one))).toEqual([]);
}, 180_000);

/** The files of several folders as one program, so that what they share is read once. */
function programOf(folders: readonly string[]): ts.Program {
  const configs = folders.map((folder) => {
    const file = resolve(folder, 'tsconfig.json');
    const { config } = ts.readConfigFile(file, ts.sys.readFile);
    return ts.parseJsonConfigFileContent(config, ts.sys, dirname(file));
  });
  const all = configs.map(({ options }) => options);
  return ts.createProgram(
    configs.flatMap(({ fileNames }) => fileNames),
    {
      ...all[0],
      lib: all.flatMap(({ lib = [] }) => lib),
      types: all.flatMap(({ types = [] }) => types),
    },
  );
}

/** The tables of failures and findings are not looked at: their keys are closed unions, so the compiler does. */
function isTextFile(source: ts.SourceFile): boolean {
  return /renderer\/i18n\/en\/(?!errors|plan-faults|findings|addresses|chain|exchange-faults|price-faults|exports|label-skips|leaf-reasons|messages|mnemonic|notices|proofs|psbt|reasons|send|servers|spend-reasons|vault-faults|wallet-chain)[\w-]+\.ts$/.test(
    source.fileName,
  );
}

/** Names a text by its file and place. */
function nameOf(node: ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return `${source.fileName.replace(/.*renderer/, 'renderer')}:${line + 1} ${node.getText(source).split(':')[0]}`;
}

/** All texts below a node of a language file; an array counts as one. */
function textsBelow(node: ts.Node): readonly string[] {
  const found: string[] = [];
  const visit = (one: ts.Node): void => {
    if (ts.isPropertyAssignment(one) && !ts.isObjectLiteralExpression(one.initializer))
      found.push(nameOf(one));
    ts.forEachChild(one, visit);
  };
  visit(node);
  return found;
}

function declaredTexts(program: ts.Program): readonly string[] {
  return program.getSourceFiles().filter(isTextFile).flatMap(textsBelow);
}

/** The keys of texts and of the objects that hold them. */
function declaredNames(program: ts.Program): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name))
      names.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  program.getSourceFiles().filter(isTextFile).forEach(visit);
  return names;
}

/** Of what has no such name nothing is asked, because an answer costs the compiler a thousand times as much. */
function usedTexts(program: ts.Program, names: ReadonlySet<string>): readonly string[] {
  const checker = program.getTypeChecker();
  const used: string[] = [];
  const read = (expression: ts.Node): void => {
    // Only the end of a chain is a reading: in `t.a.b` that is `b`.
    const isInner =
      ts.isPropertyAccessExpression(expression.parent) &&
      expression.parent.expression === expression;
    if (isInner && !/^(map|join)$/.test(expression.parent.name.text)) return;
    used.push(...declarationsOf(checker, expression).flatMap(textsBelow));
  };
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAccessExpression(node)
        ? names.has(node.name.text)
        : ts.isElementAccessExpression(node)
    )
      read(node);
    if (ts.isElementAccessExpression(node))
      used.push(...declarationsOf(checker, node.expression).flatMap(textsBelow));
    if (
      ts.isIdentifier(node) &&
      ts.isPropertyAssignment(node.parent) &&
      node.parent.initializer === node
    )
      read(node);
    if (ts.isBindingElement(node) && names.has((node.propertyName ?? node.name).getText()))
      used.push(...boundTexts(checker, node));
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) {
    if (
      /\/(renderer|main)\//.test(source.fileName) &&
      !/\/i18n\/(en|nl)\/|catalog\.ts$|node_modules/.test(source.fileName)
    )
      visit(source);
  }
  return used;
}

/** `{ title, why } = text.items[id]` reads those two; `{ checklist: text } = t` reads nothing by itself. */
function boundTexts(checker: ts.TypeChecker, node: ts.BindingElement): readonly string[] {
  const type = checker.getTypeAtLocation(node.parent);
  const key = node.propertyName ?? node.name;
  const symbol = ts.isIdentifier(key) ? type.getProperty(key.text) : undefined;
  const declarations = (symbol?.declarations ?? []).filter((one) =>
    isTextFile(one.getSourceFile()),
  );
  return declarations
    .filter((one) => ts.isPropertyAssignment(one) && !ts.isObjectLiteralExpression(one.initializer))
    .flatMap(textsBelow);
}

function declarationsOf(checker: ts.TypeChecker, node: ts.Node): readonly ts.Node[] {
  const place = ts.isPropertyAccessExpression(node) ? node.name : node;
  const symbol = checker.getSymbolAtLocation(place);
  const declarations = symbol?.declarations ?? [];
  return declarations.filter(
    (one) => isTextFile(one.getSourceFile()) && ts.isPropertyAssignment(one),
  );
}
