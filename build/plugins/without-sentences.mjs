import {parseAst} from 'rollup/parseAst';

/** What schemas are made of, by the functions of valibot that make them: the type that each tells, and what it keeps. */
export const described = {
  string: ['string'],
  number: ['number'],
  boolean: ['boolean'],
  literal: ['literal', 'literal'],
  picklist: ['picklist', 'options'],
  array: ['array', 'item'],
  object: ['object', 'entries'],
  optional: ['optional', 'wrapped', 'default'],
  record: ['record', 'key', 'value'],
  union: ['union', 'options'],
  variant: ['variant', 'key', 'options'],
  nonEmpty: ['non_empty'],
  minLength: ['min_length', 'requirement'],
  maxLength: ['max_length', 'requirement'],
  minValue: ['min_value', 'requirement'],
  integer: ['integer'],
  regex: ['regex', 'requirement'],
  check: ['check', 'requirement'],
};

/**
 * In place of valibot, whose checks `copierOf` has no need of: an import of anything else fails the build. The parameters have
 * names of their own, since `default` may be none.
 */
const descriptions = Object.entries(described)
  .map(([name, [type, ...parts]]) => {
    const names = parts.map((_, place) => `part${place}`);
    const fields = [`type: '${type}'`, ...parts.map((part, place) => `${part}: ${names[place]}`)];
    return `export const ${name} = (${names.join(', ')}) => ({${fields.join(', ')}});`;
  })
  .concat('export const pipe = (...pipe) => ({...pipe[0], pipe});')
  .join('\n');

/** The calls of our own that end with a sentence for the author of a story. */
const tells = /^(refuse|check|regex|drop)$/;

/**
 * Leaves out what is said of a fault in a story, and all of valibot but the description of a story, in a script that asks only
 * whether there is one: another tells its author.
 */
export const withoutSentences = {
  name: 'without-sentences',
  transform(code, id) {
    if (/[\\/]valibot[\\/]dist[\\/]index\.mjs$/.test(id)) return {code: descriptions, map: null};
    if (!/[\\/]modules[\\/]story[\\/]/.test(id)) return null;
    let adapted = code;
    for (const [start, end] of sentencesIn(parseAst(code)).toSorted(([a], [b]) => b - a))
      adapted = adapted.slice(0, start) + adapted.slice(end);
    return {code: adapted, map: null};
  },
};

/** Where they stand, each with the comma before it. */
function sentencesIn(node) {
  if (!node?.type) return [];
  const {callee, arguments: given = []} = node;
  const own = [];
  const [before, last] = given.slice(-2);
  if (last && tells.test(callee.name ?? callee.property?.name) && isSentence(last))
    own.push([before.end, last.end]);
  return [...own, ...Object.values(node).flat().flatMap(sentencesIn)];
}

/** One that is yet to be made is, too. */
const isSentence = ({type, value, quasis}) =>
  type === 'ArrowFunctionExpression' ||
  (type === 'Literal' && / /.test(value)) ||
  (type === 'TemplateLiteral' && quasis.some(({value}) => / /.test(value.cooked)));
