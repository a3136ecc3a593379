import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import ts from 'typescript';

/**
 * What an element offers to a page, read from its source: parts, slots, events and custom properties, in its own folder
 * and in whatever of src/elements it really uses. No type checker: names and imports tell enough.
 */
export function factsOf(tag) {
  const facts = {cssParts: new Set(), slots: new Set(), events: new Set(), cssProperties: new Set()};
  const seen = new Set();
  const visit = (file, name) => {
    const declaration = declarationsOf(file).get(name);
    if (!declaration || seen.has(declaration)) return;
    seen.add(declaration);
    collect(
      declaration,
      facts,
      (local) => originOf(file, local),
      (file, name) => visit(file, name),
      // What takes prerendered markup over finds the parts that an element has there.
      (specifier) => (/\/prerendered\.js$/.test(specifier.text) ? [] : allOf(moduleAt(file, specifier))),
    );
  };
  const folder = join('src/elements', tag);
  for (const file of readdirSync(folder, {recursive: true}).filter(
    (each) => each.endsWith('.ts') && !each.endsWith('.test.ts'),
  )) {
    const path = join(folder, file);
    for (const name of declarationsOf(path).keys()) visit(path, name);
    // Events of an element inside bubble out of this one, and are among those that it offers.
    for (const [, inner] of readFileSync(path, 'utf8').matchAll(/<([a-z]+-[a-z]+)[^<>]*><\/\1>/g))
      for (const event of factsOf(inner).events) facts.events.add(event);
  }
  return facts;
}

const parsed = new Map();

/** The declarations at the top level of a file, by name; its default export as `default`. */
function declarationsOf(file) {
  return parse(file).declarations;
}

function parse(file) {
  if (parsed.has(file)) return parsed.get(file);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const declarations = new Map();
  const imports = new Map();
  for (const node of source.statements) {
    if (ts.isVariableStatement(node)) {
      for (const each of node.declarationList.declarations) declarations.set(each.name.getText(), each);
    } else if (ts.isExportAssignment(node)) {
      declarations.set('default', node);
    } else if (node.name && (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node))) {
      declarations.set(node.name.text, node);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.isTypeOnly) {
      for (const {name, propertyName} of node.exportClause?.elements ?? [])
        imports.set(name.text, [moduleAt(file, node.moduleSpecifier), (propertyName ?? name).text]);
    } else if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) {
      const path = moduleAt(file, node.moduleSpecifier);
      const {name, namedBindings} = node.importClause ?? {};
      if (name) imports.set(name.text, [path, 'default']);
      for (const {name, propertyName} of namedBindings?.elements ?? []) {
        imports.set(name.text, [path, (propertyName ?? name).text]);
      }
    }
  }
  parsed.set(file, {declarations, imports});
  return parsed.get(file);
}

const moduleAt = (file, {text}) => join(dirname(file), text).replace(/\.js$/, '.ts');

/** All that a module which is loaded on demand declares or hands on: `[file, name]` each. */
function allOf(file) {
  if (!existsSync(file)) return [];
  const {declarations, imports} = parse(file);
  return [...declarations.keys(), ...imports.keys()].flatMap((name) => {
    const origin = originOf(file, name);
    return origin ? [origin] : [];
  });
}

/** Where a name that a file uses is declared: `[file, name]`, if in our source. */
function originOf(file, name) {
  const {declarations, imports} = parse(file);
  const origin = imports.get(name) ?? (declarations.has(name) ? [file, name] : undefined);
  return origin && existsSync(origin[0]) ? origin : undefined;
}

function collect(declaration, facts, resolve, visit, loaded) {
  const walk = (node) => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isIdentifier(node)) {
      const origin = resolve(node.text);
      if (origin) visit(...origin);
    }
    if (ts.isTaggedTemplateExpression(node)) readTemplate(node, facts);
    // Styles of what is loaded on demand are plain texts.
    if (ts.isNoSubstitutionTemplateLiteral(node)) readProperties(node.text, facts);
    if (ts.isCallExpression(node)) readCall(node, facts, resolve);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      for (const each of loaded(node.arguments[0])) visit(...each);
    node.forEachChild(walk);
  };
  walk(declaration);
}

function readTemplate({tag, template}, facts) {
  const text = template.getText();
  readProperties(text, facts);
  if (!/^(html|svg)$/.test(tag.getText())) return;
  for (const [, names] of text.matchAll(/\bpart="([^"]*)"/g))
    names.split(' ').forEach((name) => facts.cssParts.add(name));
  for (const [, attributes] of text.matchAll(/<slot\b([^>]*)>/g)) {
    facts.slots.add(attributes.match(/\bname="([^"]*)"/)?.[1] ?? '');
  }
}

const readProperties = (text, facts) => {
  for (const [, name] of text.matchAll(/var\((--story-[\w-]+)/g)) facts.cssProperties.add(name);
};

function readCall({expression, arguments: given}, facts, resolve) {
  const [event] = given;
  if (/\bdispatchEvent$/.test(expression.getText()) && event && ts.isNewExpression(event)) {
    const name = event.expression.getText();
    if (name !== 'Event') facts.events.add(name);
  }
  const [attribute, part] = given;
  if (/\.setAttribute$/.test(expression.getText()) && attribute?.text === 'part' && ts.isStringLiteral(part))
    facts.cssParts.add(part.text);
  // A shared function that is told the name of a part: `part=${name}`, with `name` among its parameters.
  const origin = ts.isIdentifier(expression) && resolve(expression.text);
  const called = origin && declarationsOf(origin[0]).get(origin[1]);
  called?.parameters?.forEach((parameter, index) => {
    const {name: ofPart, questionToken} = parameter;
    const told = `part=\\$\\{${ofPart.getText()}\\b|setAttribute\\('part', ${ofPart.getText()}\\)`;
    if (!new RegExp(told).test(called.getText())) return;
    const name = given[index];
    if (!name && questionToken) return;
    if (name && ts.isStringLiteral(name)) facts.cssParts.add(name.text);
    else
      throw new Error(
        `${expression.getText()}() is told a part that only running it would tell: ${name?.getText()}.`,
      );
  });
}
