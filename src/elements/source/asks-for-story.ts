import {registeredStory} from './story-registry.js';

/** The tags that can stand inside a bundle. */
export const widgets = 'story-overview,key-points,quote-card,timeline-strip';

/** The first script inside the tag, and in no widget inside, with that in its type. */
export function scriptInside(host: Element, type: string) {
  return [...host.querySelectorAll(`script[type*="${type}" i]`)].find(
    (script) => script.closest(`${widgets},${host.localName}`) === host,
  );
}

/**
 * Whether the tag asks for a story of its own, in place of which the one in the script would be a stranger: by its name
 * an attribute is enough, also an empty or a misspelt one; so are JSON and words inside, and a story that was `isSet`.
 */
export function asksForStory(host: Element & {storyId?: string}, isSet: boolean) {
  const {storyId} = host;
  return storyId
    ? registeredStory(storyId) !== registeredStory('')
    : isSet ||
        scriptInside(host, 'json') ||
        /src|story|prerender/.test(host.getAttributeNames().join()) ||
        (!host.querySelector(widgets) &&
          ([...host.childNodes].some(isWords) || host.querySelector('img,svg,video,iframe,template')));
}

/**
 * Whether a node is text that a reader sees, or an element with such text: no style, no script but JSON that something gave
 * another type, and no comment but the JSON that a cleaner made one.
 */
const isWords = ({nodeName, textContent}: Node) =>
  /^(#c|SC|ST)/.test(nodeName)
    ? /^(#[^]*\/json|SCRIPT\s*{)/.test(nodeName + textContent)
    : textContent?.trim();
