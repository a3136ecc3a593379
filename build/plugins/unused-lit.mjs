import {resolve} from 'node:path';
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
  /\b(?:firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete|hostUpdated|finalizeStyles)\b/,
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
      return null;
    },
  };
}
