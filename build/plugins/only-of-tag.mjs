import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseAst} from 'rollup/parseAst';

/** What a script of one element loads beside it, which may show a label of the element, or what its styles are for. */
const loaded = ['actions', 'base', 'embeds', 'source', 'updates'];

/**
 * Leaves out, of the script of one element, labels that nothing in it names, and rules of style for what nothing in it makes;
 * nor anything that it loads, nor the data of a story, which names kinds and states.
 */
export function onlyOfTag(modules, tag) {
  const beside = () =>
    [...loaded, tag].map((folder) => textOf(join(modules, 'elements', folder))).join('\n') +
    ['schema/items.js', 'story.js'].map((file) => choicesIn(join(modules, 'story', file))).join('\n');
  return {name: 'only-of-tag', renderChunk: (code) => ({code: withoutUnnamed(code, beside()), map: null})};
}

/** All modules of a folder but style sheets, which name parts that they do not make. */
const textOf = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((file) => file.endsWith('.js') && !file.endsWith('.styles.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

/** What a field may say that has a few words to choose from. */
const choicesIn = (file) => (readFileSync(file, 'utf8').match(/picklist\(\[[^\]]*\]/g) ?? []).join('\n');

/** The script without labels and rules for what is named neither in the rest of it nor in the text `beside`. */
export function withoutUnnamed(code, beside) {
  const labels = [];
  const sheets = [];
  visit(parseAst(code), (node) => {
    if (node.type === 'TaggedTemplateExpression' && node.quasi.quasis.length === 1 && isSheet(node.quasi))
      sheets.push(node.quasi.quasis[0]);
    const fields =
      node.type === 'VariableDeclarator' && node.init?.type === 'ObjectExpression' && node.init.properties;
    if (
      fields &&
      fields.some(({key, value}) => /^(readSection|latest)$/.test(key?.name) && value.type === 'Literal')
    )
      labels.push(...fields.filter(({type}) => type === 'Property'));
  });
  const text =
    cut(
      code,
      [...labels, ...sheets].map(({start, end}) => [start, end, ' ']),
    ) + beside;
  // What is compared, a role, or what is changed in a story, is not shown by that name.
  const names = (name) => new RegExp(`(?<!=== |\\b(?:role|of): )['"=]${name}(['">]| \\w+=)`).test(text);
  return cut(code, [
    ...labels
      .filter(({key}) => !names(key.name))
      .map(({start, end}) => [start, code[end] === ',' ? end + 1 : end, '']),
    ...sheets.map(({start, end}) => [start, end, withoutRules(code.slice(start, end), names, text)]),
  ]);
}

const isSheet = ({quasis: [{value}]}) => /^[^<]*\{[^<]*\}\s*$/.test(value.cooked);

/** Of the rules, in others too, those of which some selector has nothing but what is made, and of their selectors these. */
function withoutRules(css, names, text) {
  const isMade = (selector) => {
    // What stands in `:is()` and its like is one of several, or is not there.
    const whole = selector.replace(/\([^)]*\)/g, '');
    return (
      [...whole.matchAll(/\[part=([\w-]+)\]/g)].every(([, part]) => names(part)) &&
      [...whole.matchAll(/(?<![\w.:[=-])(header|li)\b/g)].every(([, tag]) =>
        new RegExp(`<${tag}\\b`).test(text),
      )
    );
  };
  let kept = '';
  for (let start = 0, depth = 0, at = 0; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] !== '}' || --depth) continue;
    const [, head, body] = /^([^{]*)\{([^]*)\}$/.exec(css.slice(start, at + 1));
    start = at + 1;
    const isGroup = head.trim().startsWith('@');
    const selectors = isGroup ? [head] : head.split(/,(?![^(]*\))/).filter(isMade);
    const rules = isGroup ? withoutRules(body, names, text) : body;
    if (selectors.length && rules) kept += `${selectors.join(',')}{${rules}}`;
  }
  return kept;
}

/** The text with other text in some places. */
function cut(text, places) {
  let changed = text;
  for (const [start, end, other] of places.toSorted(([a], [b]) => b - a))
    changed = changed.slice(0, start) + other + changed.slice(end);
  return changed;
}

function visit(node, act) {
  if (!node?.type) return;
  act(node);
  for (const inner of Object.values(node).flat()) visit(inner, act);
}
