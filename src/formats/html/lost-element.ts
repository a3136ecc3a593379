/** What editors call an element that has no place in a story; one that they have no word for goes by its tag. */
const names: Readonly<Record<string, string>> = {
  table: 'a table',
  dl: 'a list of terms',
  pre: 'text that is set as it stands, such as code,',
  iframe: 'a frame with another page',
  video: 'a video',
  audio: 'a recording',
  embed: 'a player',
  nav: 'a list of links to other pages',
  form: 'a form',
  select: 'a field to choose in',
  textarea: 'a field to write in',
  button: 'a button',
  svg: 'a drawing',
  canvas: 'a drawing',
  script: 'a script',
  noscript: 'what shows where no scripts run',
  style: 'a style sheet',
  template: 'a template',
  title: 'a title of the page',
  head: 'the head of the page',
  del: 'struck out text',
  s: 'struck out text',
  strike: 'struck out text',
  rt: 'how words are pronounced',
  rp: 'how words are pronounced',
  hidden: 'hidden text',
};

/** How many characters of it are told. */
const longest = 200;

/** A player or a page within the page: its words are for those whose browser cannot show it, its address tells what it is. */
const embedded = new Set(['iframe', 'video', 'audio', 'embed']);

/** An element that is left out: what it is, and its words or its address, by which an editor finds it. */
export class LostElement {
  readonly #name: string;
  readonly #isEmbedded: boolean;
  #shown = '';

  /** @param name its tag; `hidden` where its style hides it */
  constructor(name: string) {
    this.#name = name;
    this.#isEmbedded = embedded.has(name);
  }

  /** Begins an element, it or one within it: their words stand apart, and a player may name what it plays in one within. */
  open({src, 'data-src': later}: Readonly<Record<string, string>>): void {
    if (!this.#isEmbedded) this.text(' ');
    else this.#shown ||= src ?? later ?? '';
  }

  text(words: string): void {
    if (!this.#isEmbedded && this.#shown.length < 4 * longest) this.#shown += words;
  }

  /** What an editor is told of it. */
  told(): string {
    const words = this.#shown.replace(/\s+/g, ' ').trim();
    const short = words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words;
    const shown = this.#isEmbedded ? short : `“${short}”`;
    return `${names[this.#name] ?? `<${this.#name}>`} was left out${short && `: ${shown}`}`;
  }
}
