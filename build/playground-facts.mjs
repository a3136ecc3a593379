/** What the playground is told at build: of the elements, from their manifest; of the scripts, from the files themselves. */
import {createHash} from 'node:crypto';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {elementsOf} from './manifest-elements.mjs';

const oneLine = (text = '') => text.replace(/\s*\n\s*/g, ' ').trim();
const withoutUndefined = (text = '') => text.replace(/ \| undefined$/, '');
const told = ({name, description, default: initial}) => ({
  name,
  description: oneLine(description),
  ...(initial !== undefined && {initial}),
});

/** An element as the playground shows it: nothing of the manifest that a page's author can touch is left out. */
export function elementFacts({tagName, name, description, members = [], attributes = [], ...rest}) {
  const attributeOf = (field) => attributes.find(({fieldName}) => fieldName === field)?.name;
  const {events = [], cssParts = [], cssProperties = [], cssStates = [], slots = []} = rest;
  return {
    tag: tagName,
    className: name,
    description: oneLine(description),
    properties: members
      .filter(({kind}) => kind === 'field')
      .map((field) => ({
        ...told(field),
        type: withoutUndefined(field.type?.text),
        ...(attributeOf(field.name) && {attribute: attributeOf(field.name)}),
      })),
    methods: members
      .filter(({kind, description}) => kind === 'method' && description)
      .map((method) => ({...told(method), parameters: method.parameters?.length ?? 0})),
    events: events.map((event) => ({...told(event), className: event.type?.text})),
    parts: cssParts.map(told),
    cssProperties: cssProperties.map(told),
    states: cssStates.map(told),
    slots: slots.map(told),
  };
}

async function fileFacts(folder, name) {
  const content = await readFile(join(folder, name));
  const digest = createHash('sha384').update(content).digest('base64');
  return {name, bytes: brotliCompressSync(content).length, integrity: `sha384-${digest}`};
}

/** All that the playground is told, of the build in `folder`. */
export async function playgroundFacts(folder, manifest) {
  const {name, version} = JSON.parse(await readFile('package.json', 'utf8'));
  const [module, classic, check, more] = await Promise.all(
    ['story-widgets.js', 'story-widgets.classic.js', 'story-check.js', 'timeline-more.js'].map((file) =>
      fileFacts(folder, file),
    ),
  );
  const spoken = (await readdir(folder)).filter((file) => /^language-[\w-]+\.js$/.test(file)).sort();
  const languages = spoken.map(async (file) => [/-([\w-]+)\./.exec(file)[1], await fileFacts(folder, file)]);
  return {
    name,
    version,
    elements: elementsOf(manifest).map(elementFacts),
    scripts: {module, classic},
    check,
    more,
    languages: Object.fromEntries(await Promise.all(languages)),
    story: JSON.parse(await readFile(join(folder, 'us-army-ukraine.story.json'), 'utf8')),
    article: await readFile('src/stories/us-army-ukraine.md', 'utf8'),
  };
}
