import {resolve} from 'node:path';
import {parseAst} from 'rollup/parseAst';
import {changeLit} from './change-lit.mjs';
import {inElement, inLitElement, inStyles, inTemplates} from './unused-lit-parts.mjs';

/** What our own code may not do then. */
const needs = [
  /[\s"][.?@][\w-]+=\$\{/,
  /<\w[\w-]*(?: [\w-]+(?:="[^"]*"|=\$\{[^}]*\})?)* \$\{/,
  // An attribute is one value, whole; quotes of attributes are double.
  /<\w[\w-]*\s[^<>`]*="[^">]*\$\{/,
  /<\w[^<>`]*\s[\w-]+=(?:[\w.#-]+\$\{|\$\{[^{}`]*\}[^\s>`]|')/,
  /\bhtml ?`[^`]*(?:<!--|<\/?\$\{)/,
  /<(?:script|style|textarea|title)\b/,
  /\bcss ?`[^`]*\$\{/,
  /\b(?:reflect|useDefault|converter|hasChanged|noAccessor): |\battribute: false|\btype: (?:Boolean|Object|Array)/,
  /\bfrom ["'](?:lit|lit-html)\/(?:async-)?(?:directive|static)[^"']*/,
  /\b(?:mathml|noChange|isConnected: |addInitializer|removeController|render(?:Before|Options)|shadowRootOptions)\b/,
  /\b(?:firstUpdated|shouldUpdate|scheduleUpdate|performUpdate|hasUpdated|getUpdateComplete|hostUpdated|finalizeStyles)\b/,
  /\bchanged\.get\(/,
  /\b(?:super\.(?:createRenderRoot|willUpdate)|this\.addController)\b/,
];

/** Takes out of Lit what nothing in a script uses, half of it, and what it says to those who call it wrongly. */
export function withoutUnusedLit(modules) {
  const root = resolve(modules);
  const change = changeLit('withoutUnusedLit', {
    'reactive-element': Object.values(inElement),
    'css-tag': Object.values(inStyles),
    'lit-html': Object.values(inTemplates),
    'lit-element': Object.values(inLitElement),
  });
  return {
    name: 'without-unused-lit',
    transform(code, id) {
      if (!id.startsWith(root)) return change.call(this, code, id);
      for (const need of needs) {
        const [found] = need.exec(code) ?? [];
        if (found) this.error(`${id} has “${found.trim()}”; withoutUnusedLit() takes out what that needs.`);
      }
      const odd = oddValue(code);
      if (odd)
        this.error(
          `${id} has “${odd}”, a value that withoutUnusedLit() takes for text or an attribute, and is the other.`,
        );
      return null;
    },
  };
}

/**
 * The text before a value of a template that ends like an attribute and is none, or the other way around: which of the two it is
 * Lit is left to tell by that text alone.
 */
function oddValue(code) {
  if (!/\b(?:html|svg) ?`/.test(code)) return undefined;
  const odd = [];
  visit(parseAst(code), ({type, tag, quasi}) => {
    if (type !== 'TaggedTemplateExpression' || !/^(?:html|svg)$/.test(tag.name)) return;
    let markup = '';
    for (const {value} of quasi.quasis.slice(0, -1)) {
      markup += value.cooked;
      const isInTag = markup.lastIndexOf('<') > markup.lastIndexOf('>');
      if (isInTag !== /\s[\w-]+=$/.test(value.cooked)) odd.push(value.cooked.trim());
    }
  });
  return odd[0];
}

function visit(node, act) {
  if (!node?.type) return;
  act(node);
  for (const inner of Object.values(node).flat()) visit(inner, act);
}
