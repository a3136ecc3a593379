import type {showMore} from './timeline-more.js';

type More = {showMore: typeof showMore};

type ScriptURLs = {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): string};
};

/** The tag of this script, which the browser names only while the script first runs. */
const own = document.currentScript as HTMLScriptElement | null;

/**
 * Loads what only some timelines need, for the plain script, where it stands in the place of load-more.ts. A
 * page from disk or in a sandbox, and one of another origin than the script, may load no module, but another plain script.
 */
export const loadMore = (): Promise<More> => (loaded ??= load());
let loaded: Promise<More> | undefined;

function load() {
  const ways = [() => import('./timeline-more.js'), loadPlain];
  const [first, second] = window.origin === 'null' ? ways.reverse() : ways;
  return first!().catch(second);
}

const loadPlain = () =>
  new Promise<More>((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve(script as unknown as More);
    script.onerror = reject;
    const {trustedTypes} = window as {trustedTypes?: ScriptURLs};
    // A page that wants Trusted Types has to allow this policy, or lets the promise fail.
    const policy = trustedTypes?.createPolicy('story-widgets-files', {createScriptURL: (url) => url});
    const url = new URL('timeline-more.classic.js', own!.src).href;
    script.src = policy?.createScriptURL(url) ?? url;
    script.nonce = own!.nonce;
    document.documentElement.append(script);
    script.remove();
  });
