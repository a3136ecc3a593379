import type {ElementFacts} from '../view/facts.js';
import type {View} from '../view/view.js';

/** One declaration of a style sheet. */
export interface Declaration {
  property: string;
  value: string;
}

/** What can end a declaration, a rule or a `<style>`, or send a request: styles come from links that anyone may write. */
const unfit = /[<>{};@\\]|\/\*|url\(|image-set\(|image\(/i;

/** Whether a value may stand in a style sheet that is copied into a page. */
export const isPlainValue = (value: string): boolean => value.trim() !== '' && !unfit.test(value);

/** The declarations of a text such as `color: teal; font-style: italic`, without those that are unfit. */
export function readDeclarations(text: string): {declarations: Declaration[]; unfit: string[]} {
  const declarations: Declaration[] = [];
  const unfit: string[] = [];
  for (const part of text.split(';')) {
    if (!part.trim()) continue;
    const [, property = '', value = ''] = /^\s*(--[\w-]+|[a-z-]+)\s*:(.*)$/is.exec(part) ?? [];
    if (property && isPlainValue(value)) declarations.push({property, value: value.trim()});
    else unfit.push(part.trim());
  }
  return {declarations, unfit};
}

/** Custom properties and parts as the rules that a page's author would write; empty where there are none. */
export function ownStyles(view: View, elements: readonly ElementFacts[]): string {
  const picked = elements.filter(({tag}) => view.tags.includes(tag));
  const outer = view.tags.includes('story-bundle') ? ['story-bundle'] : picked.map(({tag}) => tag);
  const properties = Object.entries(view.properties)
    .filter(([, value]) => isPlainValue(value))
    .map(([property, value]) => ({property, value: value.trim()}));
  const parts = picked.flatMap(({tag}) =>
    Object.entries(view.parts[tag] ?? {}).map(([name, text]) =>
      rule(`${tag}::part(${name})`, readDeclarations(text).declarations),
    ),
  );
  return [rule(outer.join(',\n'), properties), ...parts].filter(Boolean).join('\n');
}

function rule(selector: string, declarations: readonly Declaration[]): string {
  if (declarations.length === 0) return '';
  const lines = declarations.map(({property, value}) => `  ${property}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}`;
}
