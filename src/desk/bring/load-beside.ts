/** Loads what lies beside this script and few texts need: a page from disk may load plain scripts, and nothing else. */

interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The scripts beside this one share its policy, since a page allows one of a name. */
const place = Symbol.for('story-desk-policy');
const shared = globalThis as {trustedTypes?: TrustedTypes; [place]?: Policy};

const asGiven: Policy = {createHTML: (html) => html, createScriptURL: (url) => url};

/**
 * The only policy of the page for what is no plain text: pages that are read and never shown, and the scripts beside this
 * one. https://w3c.github.io/trusted-types/dist/spec/
 */
export const trusted: Policy = (shared[place] ??=
  shared.trustedTypes?.createPolicy('story-desk', asGiven) ?? asGiven);

/** The tag of this script, which the browser names only while it first runs. */
const own = globalThis.document?.currentScript as HTMLScriptElement | null;

/** Where this script is; the page itself where a bundler made a module of it. */
export const base = (): string => own?.src || document.baseURI;

const loaded = new Map<string, Promise<object>>();

/**
 * The exports of a file beside this script, by its name without ending; asked for again after a failure.
 * @throws {Error} where it cannot be loaded
 */
export function loadBeside(name: string): Promise<object> {
  const known = loaded.get(name);
  if (known) return known;
  const loading = new Promise<object>((resolve, reject) => {
    const script = document.createElement('script');
    // It stays in the page until it has come: WebKit forgets one that nothing else holds, and tells of nothing.
    script.onload = () => {
      script.remove();
      resolve(script);
    };
    script.onerror = () => {
      script.remove();
      loaded.delete(name);
      reject(new Error(`${name}.classic.js did not load; it belongs beside desk.js`));
    };
    script.src = trusted.createScriptURL(new URL(`./${name}.classic.js`, base()).href);
    document.head.append(script);
  });
  loaded.set(name, loading);
  return loading;
}
