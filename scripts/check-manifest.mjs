/** Whether custom-elements.json says of each element all that the source offers, and nothing else. */
import {readFileSync} from 'node:fs';
import {elementsOf} from './elements.mjs';
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
    const documented = new Set((element[kind] ?? []).map((entry) => nameOf(kind, entry)));
    for (const name of facts[kind]) {
      if (!documented.has(name)) faults.push(`the ${word} "${name}" is in the source but not in the comment`);
    }
    for (const name of documented) {
      if (!facts[kind].has(name))
        faults.push(`the ${word} "${name}" is in the comment but not in the source`);
    }
    for (const entry of element[kind] ?? []) {
      if (!entry.description) faults.push(`the ${word} "${entry.name}" has no description`);
    }
  }
  if (!description) faults.push('it has no description');
  for (const {kind, name, description} of members) {
    if (kind === 'field' && !description) faults.push(`its property "${name}" has no description`);
  }
  return faults.map((fault) => `<${tagName}>: ${fault}.`);
}

if (process.argv[1] === import.meta.filename) {
  const faults = faultsIn(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
  faults.forEach((fault) => console.error(fault));
  process.exitCode = faults.length > 0 ? 1 : 0;
}
