import {scriptJson} from '../../publish/build/story-script.js';
import type {ElementFacts, Facts} from '../view/facts.js';
import type {Shown} from './markup.js';
import {tagsMarkup} from './markup.js';
import {ownStyles} from './own-styles.js';
import type {Snippet} from './page.js';

/** For a project with a bundler. */
export function npmSnippets(shown: Shown, facts: Facts): Snippet[] {
  const {view, story, given} = shown;
  const {name} = facts;
  const imports = given
    ? rootsOf(shown).all.map((tag) => `import '${name}/${tag}.js';`)
    : [`import '${name}'; // with the story in the script`];
  const code = given
    ? `\n\ndocument.querySelector('${rootsOf(shown).root}').story = ${scriptJson(story)};`
    : '';
  return [
    install(facts),
    {place: 'JavaScript', code: `${imports.join('\n')}${code}`},
    {
      place: 'HTML',
      code: tagsMarkup({...shown, view: {...view, tags: rootsOf(shown).all}}, {withData: false}),
    },
    ...styleSheet(shown, facts),
  ];
}

/** For React 18 and 19. */
export function reactSnippets(shown: Shown, facts: Facts): Snippet[] {
  const {given, story} = shown;
  const {root, all} = rootsOf(shown);
  const elements = all.flatMap((tag) => facts.elements.filter((element) => element.tag === tag));
  const names = elements.map(({className}) => className);
  const lines = [
    ...(given ? [] : [`import '${facts.name}'; // the story in the script`]),
    `import {${names.join(', ')}} from '${facts.name}/react';`,
    '',
    ...(given ? [`const story = ${scriptJson(story)};`, ''] : []),
    'export function Story() {',
    ...jsx(elements, root, shown),
    '}',
  ];
  const [{code, place}] = [install(facts)];
  return [
    {place, code: `${code} react @lit/react`},
    {place: 'JavaScript', code: lines.join('\n')},
    ...styleSheet(shown, facts),
  ];
}

function jsx(elements: readonly ElementFacts[], root: string, shown: Shown): string[] {
  const open = (element: ElementFacts) =>
    `<${element.className}${props(element, shown)}${shown.given && element.tag === root ? ' story={story}' : ''}`;
  const [first, ...others] = elements;
  if (first?.tag === 'story-bundle' && others.length)
    return [
      '  return (',
      `    ${open(first)}>`,
      ...others.map((element) => `      ${open(element)} />`),
      `    </${first.className}>`,
      '  );',
    ];
  if (elements.length === 1) return [`  return ${open(first!)} />;`];
  return [
    '  return (',
    '    <>',
    ...elements.map((element) => `      ${open(element)} />`),
    '    </>',
    '  );',
  ];
}

/** Text as an expression in braces: in plain JSX text, `&amp;` and braces would be read as code. */
function props({tag, properties}: ElementFacts, {view}: Shown): string {
  const values = view.attributes[tag] ?? {};
  return properties
    .flatMap(({name, attribute = '', type}) => {
      const value = values[attribute];
      if (!value) return [];
      const isNumber = type === 'number' && Number.isFinite(Number(value));
      return [` ${name}={${isNumber ? Number(value) : JSON.stringify(value)}}`];
    })
    .join('');
}

/** The elements that a page needs, and the one that is given the story. */
function rootsOf({view, given}: Shown): {root: string; all: readonly string[]} {
  const [first = 'story-bundle'] = view.tags;
  if (first === 'story-bundle' || !given || view.tags.length === 1) return {root: first, all: view.tags};
  return {root: 'story-bundle', all: ['story-bundle', ...view.tags]};
}

const install = ({name, version}: Facts): Snippet => ({
  place: 'Shell',
  code: `npm install ${name}@${version}`,
});

function styleSheet({view}: Shown, {elements}: Facts): Snippet[] {
  const code = ownStyles(view, elements);
  return code ? [{place: 'Style sheet', code}] : [];
}
