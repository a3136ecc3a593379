import {clean, cleanName, name, words} from './story.mjs';

/** Everything inside the shadow roots of each section, as JSON: a tag with its attributes, a text, and so on. */
export const outline = () => {
  // What depends on the width, such as the buttons of a strip, and the words of a passage after #, are other tests' matter.
  const quiet = ['hidden', 'disabled', 'aria-disabled', 'tabindex'];
  const walk = (node, lines) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const host = child.previousElementSibling?.localName === 'a' && child.data === ' (gazette.example)';
        if (child.data && !host) lines.push(child.data);
      }
      if (child.nodeType !== Node.ELEMENT_NODE || child.matches('.buttons')) continue;
      const attributes = [...child.attributes]
        .filter((attribute) => !quiet.includes(attribute.name))
        .map((attribute) => [
          attribute.name,
          attribute.name === 'href' && child.closest('[part=passage]')
            ? `passage:${attribute.value.replace(/#.*/s, '')}`
            : attribute.value,
        ]);
      lines.push([child.localName, attributes]);
      walk(child, lines);
      lines.push([`/${child.localName}`]);
    }
    return lines;
  };
  const tags = ['story-overview', 'key-points', 'quote-card', 'timeline-strip'];
  return [...document.querySelectorAll('section')].map((section) => {
    const root = section.querySelector('story-bundle')?.shadowRoot ?? section;
    return JSON.stringify(tags.map((tag) => walk(root.querySelector(tag).shadowRoot, [])));
  });
};

export const inJson = (text) => JSON.stringify(text).slice(1, -1);

/** The outline of the story of plain words, with other words in their place. */
export const replaced = (json, text) =>
  json.replaceAll(words, () => inJson(clean(text))).replaceAll(name, () => inJson(cleanName(text)));
export const tagsOf = (json) =>
  JSON.parse(json).map((lines) => lines.flatMap((line) => (typeof line === 'string' ? [] : line[0])));
