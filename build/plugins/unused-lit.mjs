import {resolve} from 'node:path';
import {changeLit} from './change-lit.mjs';

/** In reactive-element.js: what reflected properties, other types than text and numbers, and calls of other code would need. */
const inElement = {
  converter: [
    /\b(\w)=\{toAttribute\(\w,\w\)\{.*?return \w\},fromAttribute\(\w,\w\)\{.*?return \w\}\}/g,
    '$1={fromAttribute:(t,s)=>s===Number&&null!==t?Number(t):t}',
  ],
  reflect: [/_\$ET\(\w,\w\)\{.*?\}\}(?=_\$AK)/g, ''],
  reflected: [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\]\)\),/g, ''],
  toReflect: [/,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/g, ''],
  isDefault: [/\|\|\w\.useDefault&&\w\.reflect&&.*?hasAttribute\(\w\._\$Eu\(\w,\w\)\)/g, ''],
  keepDefault: [/\w&&!\(this\._\$Ej\?\?=new Map\).*?\|\|(?=\(this)/g, ''],
  readDefault: [/\w\?\?this\._\$Ej\?\.get\(\w\)\?\?(?=\w)/g, ''],
  addInitializer: [/static addInitializer\(\w\)\{.*?\}/g, ''],
  initializers: [
    /,this\.constructor\.l\?\.forEach\(.*?\)\)(?=\})|,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/g,
    '',
  ],
  removeController: [/removeController\(\w\)\{.*?\}/g, ''],
};

const advice = [/\bthrow Error\("[^"]*"(?:\+\w+\+"[^"]*")?\)/g, 'throw Error()'];

/** In css-tag.js: styles that are no literals of ours. */
const inStyles = {
  advice,
  sheets: [/\b(\w)=\w\?(t=>t):t=>t instanceof CSSStyleSheet\?.*?:t(?=;export)/g, '$1=$2'],
};

/** In lit-html.js: each kind of binding but text and attributes, directives, compiled and MathML templates. */
const inTemplates = {
  advice,
  bindings: [/\bctor:"\."===(\w)\[1\]\?\w:"\?"===\1\[1\]\?\w:"@"===\1\[1\]\?\w:(\w)/g, 'ctor:$2'],
  prefixes: [/,(\w)=\/\(\[\.\?@\]\)\?\(\.\*\)\/\.exec\((\w)\)(.*?)name:\1\[2\]/g, '$3name:$2'],
  elements: [
    /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\);/g,
    '',
  ],
  elementParts: [/:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/g, ':0'],
  rawText: [/if\(\w\.test\(\w\.tagName\)\)\{.*?\}(?=\}else if\(8===)/g, ''],
  rawTextTags: [/\(\w\.test\(\w\[2\]\)&&\(\w=RegExp\(.*?\)\),(\w=\w)\)/g, '$1'],
  comments: [/else\{let \w=-1;for\(;-1!==.*?\}(?=\w\+\+\})/g, ';'],
  math: [/3===\w\?"<\/?math>":/g, ''],
  compiled: [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(void 0===.*?\)(?=;if)/g, '$1'],
  directives: [
    /(?<=function (\w)\((\w),(\w)),\w=\2,\w\)\{if\(\3===\w\)return \3;let .*?,\3\}/g,
    '){return $3}',
  ],
  setConnected: [/setConnected\(\w\)\{.*?\}\}(?=class)/g, '}'],
  isConnected: [/this\._\$Cv=\w\?\.isConnected\?\?!0/g, '0'],
  disconnect: [/this\._\$AP\?\.\(!1,!0,\w\)/g, ''],
  getters: [/get (?:_\$AU|startNode|endNode|tagName)\(\)\{.*?\}/g, ''],
};

/** In lit-element.js: what tells directives that the element comes and goes. */
const inLitElement = {
  connects: [/connectedCallback\(\)\{super.*?\}disconnectedCallback\(\)\{.*?\}/g, ''],
  told: [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/g, ''],
};

/** What our own code may not do then. */
const needs = [
  /[\s"][.?@][\w-]+=\$\{/,
  /<\w[\w-]*(?: [\w-]+(?:="[^"]*"|=\$\{[^}]*\})?)* \$\{/,
  /<!--[^>]*\$\{/,
  /<(?:script|style|textarea|title)\b/,
  /\b(?:reflect|useDefault): |\btype: (?:Boolean|Object|Array)/,
  /\bfrom ["'](?:lit|lit-html)\/(?:async-)?(?:directive|static)[^"']*/,
  /\b(?:mathml|isConnected: |addInitializer|removeController)\b/,
];

/** Takes out of Lit what nothing in a script uses, a quarter of it, and what it says to those who call it wrongly. */
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
