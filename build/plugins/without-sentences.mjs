import {parseAst} from 'rollup/parseAst';

/** What valibot says of a fault, in one place each, and what of it is needed to know that there is one. */
const inValibot = {
  issue: [
    /(function _addIssue\(context, \w+, dataset,[^)]*\) \{)[^]*?\n\}/,
    '$1 if (context.kind === "schema") dataset.typed = false; (dataset.issues ??= []).push({});}',
  ],
  value: [/(function _stringify\(\w+\) \{)[^]*?\n\}/, '$1}'],
  choice: [/(function _joinExpects\([^)]*\) \{)[^]*?\n\}/, '$1}'],
  standard: [/(function _standardSchema\((\w+)\) \{)[^]*?\n\}/, '$1 return $2; }'],
};

/** The calls of our own that end with a sentence for the author of a story. */
const tells = /^(refuse|check|regex|drop)$/;

/**
 * Leaves out what is said of a fault in a story, by valibot and by us, in a script that asks only whether there is one: another
 * tells its author.
 */
export const withoutSentences = {
  name: 'without-sentences',
  transform(code, id) {
    if (/[\\/]valibot[\\/]dist[\\/]index\.mjs$/.test(id)) {
      let adapted = code;
      for (const [part, [found, rest]] of Object.entries(inValibot)) {
        if (adapted.search(found) < 0)
          this.error(`valibot has no ${part} as before; adapt withoutSentences.`);
        adapted = adapted.replace(found, rest);
      }
      return {code: adapted, map: null};
    }
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

const isSentence = ({type, value, quasis}) =>
  (type === 'Literal' && / /.test(value)) ||
  (type === 'TemplateLiteral' && quasis.some(({value}) => / /.test(value.cooked)));
