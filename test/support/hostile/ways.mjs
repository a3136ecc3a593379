export const widgets = ['story-overview', 'key-points', 'quote-card', 'timeline-strip'];
const each = (make) => widgets.map((tag) => make(tag)).join('');
const safe = (json) => json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');

/** Every way for a story into a page: what the page's author writes for the JSON text at `path`, and which script. */
export const ways = {
  'the property': {
    tags: () => each((tag) => `<${tag}>Fallback</${tag}>`),
    script: async (stories) => {
      for (const [index, section] of document.querySelectorAll('section').entries())
        for (const widget of section.children) widget.story = stories[index];
    },
  },
  src: {
    served: true,
    tags: (path) => each((tag) => `<${tag} src="${path}">Fallback</${tag}>`),
  },
  'JSON inside the tag': {
    tags: (path, json) =>
      each((tag) => `<${tag}>Fallback<script type="application/json">${safe(json)}</script></${tag}>`),
  },
  'src of a bundle': {
    tags: (path) => `<story-bundle src="${path}">Fallback</story-bundle>`,
    most: true,
    served: true,
  },
  registerStory: {
    tags: () => each((tag) => `<${tag}>Fallback</${tag}>`),
    script: async (stories) => {
      const {registerStory} = await import('/dist/story-widgets.js');
      for (const [index, section] of document.querySelectorAll('section').entries()) {
        const id = stories[index]?.id ?? `wrong-${index}`;
        for (const widget of section.children) widget.storyId = id;
        registerStory(stories[index], id);
      }
    },
  },
};

/** What a page's own script would do to hand over stories that it read itself. */
export const read = async (paths) => {
  const texts = await Promise.all(paths.map(async (path) => (await fetch(path)).text()));
  return texts.map((text) => {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  });
};
