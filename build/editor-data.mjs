/** What editors and frameworks are told of the elements, made from custom-elements.json. */
import {readFileSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {elementsOf} from './manifest-elements.mjs';

const isField = ({kind}) => kind === 'field';
const withoutUndefined = (text) => text.replace(/ \| undefined$/, '');
const oneLine = (text = '') => text.replace(/\s*\n\s*/g, ' ');

/** https://github.com/microsoft/vscode-custom-data: tags and attributes are all that it can tell of. */
export function vscodeData(manifest) {
  const tags = elementsOf(manifest).map(({tagName, description, attributes}) => ({
    name: tagName,
    description: oneLine(description),
    attributes: attributes.map(({name, description}) => ({name, description})),
  }));
  return {version: 1.1, tags};
}

/** https://github.com/JetBrains/web-types */
export function webTypes(manifest, {name, version}) {
  const elements = elementsOf(manifest).map(
    ({tagName, description, attributes, events, slots, ...element}) => ({
      name: tagName,
      description: oneLine(description),
      attributes: attributes.map(({name, description, type, default: initial}) => ({
        name,
        description,
        value: {type: withoutUndefined(type.text)},
        ...(initial && {default: initial}),
      })),
      slots: slots.map(({name, description}) => ({name, description})),
      js: {
        properties: element.members.filter(isField).map(({name, description, type, default: initial}) => ({
          name,
          description,
          type: withoutUndefined(type.text),
          ...(initial && {default: initial}),
        })),
        events: events.map(({name, description, type}) => ({name, description, type: type.text})),
      },
      css: {
        parts: element.cssParts.map(({name, description}) => ({name, description})),
        properties: element.cssProperties.map(({name, description, default: initial}) => ({
          name,
          description,
          ...(initial && {default: initial}),
        })),
      },
    }),
  );
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {html: {elements}},
  };
}

/**
 * Writes the editors' files into a build, and marks the React components as code for the client, which Rollup cannot:
 * it drops every directive of a module.
 */
export async function writeFrameworkData(folder, manifest) {
  const write = (name, data) => writeFile(join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
  await write('vscode.html-custom-data.json', vscodeData(manifest));
  await write('web-types.json', webTypes(manifest, JSON.parse(readFileSync('package.json', 'utf8'))));
  const components = join(folder, 'modules/react/react.js');
  await writeFile(components, `'use client';\n${await readFile(components, 'utf8')}`);
}
