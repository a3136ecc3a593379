import {html} from 'lit';

/**
 * A blank page with code in it, and nothing else: a page of its own, without the policy of this one, and walled off from it,
 * so that the code runs as on a stranger’s page.
 */
export const tryOut = (code: string) =>
  html`<iframe
    title="A blank page with the story in it"
    src="blank.html"
    sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    @load=${({target}: Event) => (target as HTMLIFrameElement).contentWindow!.postMessage({paste: code}, '*')}
  ></iframe>`;
