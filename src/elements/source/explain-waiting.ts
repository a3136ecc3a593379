import type {StoryState} from './story-state.js';

type Waiting = HTMLElement & {source: {state: StoryState}};

/**
 * Says in the console what an element looked for and did not find, where it could show the story in the script but the page
 * seems to have meant another; not if markup of that other one stands on the page.
 */
export async function explainWaiting(host: Waiting, scriptStory: {id: string}) {
  // A script further down the page may still register the story.
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
  if (!host.isConnected || host.source.state.status !== 'waiting') return;
  if (host.shadowRoot?.querySelector('[part=base]')) return;
  const {id} = scriptStory;
  console.warn(
    `<${host.localName}> shows what stands inside it: ${whatIsMissing(host)}. For the story “${id}” in the script write story-id="${id}"`,
  );
}

function whatIsMissing(host: HTMLElement) {
  const storyId = host.getAttribute('story-id');
  if (storyId) return `no script has registered a story with story-id="${storyId}"`;
  const named = host.getAttributeNames().find((name) => /src|story|prerender/.test(name));
  if (named)
    return host.getAttribute(named)
      ? `it has no story from ${named}="${host.getAttribute(named)!.slice(0, 40)}"`
      : `its attribute ${named} is empty`;
  const script = host.querySelector('script[type*=json i]');
  if (script)
    return `the script of type “${script.getAttribute('type')}” inside it is no JSON of a story (application/json)`;
  return 'it was given no story, by src, story, story-id or a script of type application/json inside it';
}
