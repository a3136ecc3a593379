import {parseAst} from 'rollup/parseAst';

const markupSinks = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const markupCalls = new Set(['insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment']);
const unsafeAttributes = /^(srcdoc|style|on.*)$/i;
const unsafeDirectives = new Set(['unsafeHTML', 'unsafeSVG', 'unsafeCSS', 'unsafeMathML']);
/** Lit's own way to make a template: the one place where markup is written, from string literals of our source. */
const litTemplate = /\.createElement\("template"\)/;
const scopes = new Set(['FunctionExpression', 'FunctionDeclaration', 'ArrowFunctionExpression']);

/**
 * What a built script must not do, in one sentence each. The text of the story may say anything, so the syntax tree is
 * asked and not the characters. `policies` are the Trusted Types policies it may make.
 */
export function faultsOf(code, policies = ['story-widgets']) {
  const faults = [];
  let litTemplates = 0;
  const check = (node, scope) => {
    const name = node.property?.name ?? node.property?.value;
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
      const sink = node.left.property.name ?? node.left.property.value;
      if (sink === 'innerHTML' && scope && litTemplate.test(code.slice(scope.start, scope.end)))
        litTemplates++;
      else if (markupSinks.has(sink))
        faults.push(`it assigns to .${sink}: ${code.slice(node.start, node.start + 60)}`);
    }
    if (node.type === 'MemberExpression' && markupCalls.has(name)) faults.push(`it uses .${name}`);
    if (/^(Call|New)Expression$/.test(node.type) && /^(eval|Function)$/.test(node.callee.name)) {
      faults.push(`it runs text as code: ${node.callee.name}()`);
    }
    if (node.type === 'Literal' && unsafeDirectives.has(node.value))
      faults.push(`it carries Lit's ${node.value}`);
    if (node.type === 'CallExpression' && /^setAttribute(NS)?$/.test(node.callee.property?.name)) {
      const attribute = node.arguments.slice(0, -1).find(({value}) => unsafeAttributes.test(value));
      if (attribute) faults.push(`it sets the attribute ${attribute.value}`);
    }
    if (node.type === 'CallExpression' && (node.callee.property?.name ?? '') === 'createPolicy') {
      const policy = node.arguments[0]?.value;
      if (!policies.includes(policy)) faults.push(`it makes a Trusted Types policy called "${policy}"`);
    }
    if (/^(Import|Export(Named|All))Declaration$/.test(node.type) && node.source) {
      faults.push(`it imports ${node.source.value}`);
    }
    if (node.type === 'ImportExpression' && !/^\.\/[\w-]+\.js$/.test(fileOf(node.source))) {
      faults.push(
        `it loads ${code.slice(node.source.start, node.source.end)}, which is not beside the script`,
      );
    }
  };
  walk(parseAst(code), null, check);
  if (litTemplates > 1) faults.push(`it writes markup in ${litTemplates} places; Lit does in one`);
  return faults;
}

/** The file that is loaded, with a query appended, or by its whole address: `new URL(`./${name}.js`, own).href`. */
function fileOf({type, object, left, value}) {
  if (type !== 'MemberExpression') return left?.value ?? value;
  const {callee, arguments: [file, base] = []} = object;
  // The script's own address is a name, or a call without arguments: some pages tell it only later.
  const from = base?.type === 'CallExpression' && base.arguments.length === 0 ? base.callee : base;
  if (callee?.name !== 'URL' || from?.type !== 'Identifier') return undefined;
  return file.quasis?.map((part) => part.value.cooked).join('name');
}

function walk(node, scope, visit) {
  visit(node, scope);
  const inner = scopes.has(node.type) ? node : scope;
  for (const child of Object.values(node).flat()) {
    if (typeof child?.type === 'string') walk(child, inner, visit);
  }
}

/** Fails a build whose output does what it must not. */
export function checkedBundle(policies) {
  return {
    name: 'checked-bundle',
    generateBundle(_, bundle) {
      for (const {type, fileName, code} of Object.values(bundle)) {
        const faults = type === 'chunk' ? faultsOf(code, policies) : [];
        if (faults.length) this.error(`${fileName} would not be safe to embed: ${faults.join('; ')}.`);
      }
    },
  };
}
