/** Whether custom-elements.json says of each element all that the source offers, and nothing else. */
import {readFileSync} from 'node:fs';
import {elementsOf} from './manifest-elements.mjs';
import {factsOf} from './source-facts.mjs';

const kinds = {cssParts: 'part', slots: 'slot', events: 'event', cssProperties: 'custom property'};
const nameOf = (kind, entry) => (kind === 'events' ? entry.type?.text : entry.name);

/** One sentence for each fault. */
export function faultsIn(manifest) {
  const elements = elementsOf(manifest);
  return elements.length > 0 ? elements.flatMap(faultsOfElement) : ['The manifest lists no element.'];
}

function faultsOfElement(element) {
  const {tagName, description, members = []} = element;
  const faults = [];
  const facts = factsOf(tagName);
  for (const [kind, word] of Object.entries(kinds)) {
    const entries = element[kind] ?? [];
    const documented = new Set(entries.map((entry) => nameOf(kind, entry)));
    const tell = (names, fault) => names.length > 0 && faults.push(`${word} ${names.join(', ')}: ${fault}`);
    tell(
      [...facts[kind]].filter((name) => !documented.has(name)),
      'in the source, not in the comment',
    );
    tell(
      [...documented].filter((name) => !facts[kind].has(name)),
      'in the comment, not in the source',
    );
    tell(
      entries.filter((entry) => !entry.description).map(({name}) => name || '(default)'),
      'no description',
    );
  }
  if (!description) faults.push('no description');
  for (const {kind, name, description} of members) {
    if (kind === 'field' && !description) faults.push(`property ${name}: no description`);
  }
  return faults.map((fault) => `<${tagName}> ${fault}`);
}

if (process.argv[1] === import.meta.filename) {
  const faults = faultsIn(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
  faults.forEach((fault) => console.error(fault));
  process.exitCode = faults.length > 0 ? 1 : 0;
}
