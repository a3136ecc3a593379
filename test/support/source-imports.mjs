/** Which file of this repository names which, as the sources say it. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import ts from 'typescript';

const folders = ['src', 'build', 'scripts', 'bench', 'test'];

/** The code of the repository, by its path from the root. */
export const sourceFiles = () =>
  [...folders.flatMap((folder) => inFolder(folder)), ...readdirSync('.')]
    .filter((file) => /\.(?:ts|mjs)$/.test(file))
    .sort();

const inFolder = (folder) =>
  readdirSync(folder, {recursive: true}).map((file) => `${folder}/${file.replaceAll('\\', '/')}`);

/** Each file of the repository with what it imports: files by their path, packages by their name. */
export const sourceImports = () =>
  new Map(sourceFiles().map((file) => [file, specifiers(file).map((name) => resolved(file, name))]));

/** What a file imports or exports anew, types and `import()` too. */
function specifiers(file) {
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) found.push(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node)) found.push(node.argument.literal);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found.filter((node) => node && ts.isStringLiteralLike(node)).map(({text}) => text);
}

function resolved(file, name) {
  if (!name.startsWith('.')) return name;
  const path = normalize(join(dirname(file), name)).replaceAll('\\', '/');
  return existsSync(path) ? path : path.replace(/\.js$/, '.ts');
}
