import {isFields} from './common/values.js';
import type {SourceItem} from './common/source-article.js';
import type {TextKind} from './detect.js';

/** A format that articles come in, one or many; what reads it is loaded when it is read. */
export interface ArticleFormat {
  /** As people call it. */
  label: string;
  /** Whether a text seems to be of this format; `read` says what is wrong with it. */
  matches(text: string, kind: TextKind): boolean;
  /** @throws {Refusal} where the text is not of this format, or holds no article */
  read(text: string): Promise<SourceItem[]>;
}

/** What only a computer reads, never a page. */
export const articleFormats: readonly ArticleFormat[] = [
  {
    label: 'RSS, Atom, JSON Feed and exports of WordPress',
    matches: (text, kind) =>
      kind === 'feed' || (kind === 'json' && /jsonfeed\.org\/version/.test(text) && isJsonFeed(text)),
    read: async (text) => (await import('./feed/read.js')).readFeed(text),
  },
  {
    label: 'NITF and NewsML-G2',
    matches: (_, kind) => kind === 'news',
    read: async (text) => (await import('./news-xml/read.js')).readNewsXml(text),
  },
  {
    label: 'posts of WordPress',
    matches: (text, kind) => kind === 'json' && /"(?:rendered|raw)"/.test(text) && isPost(dataOf(text)),
    read: async (text) => (await import('./wordpress/read.js')).readWordPress(dataOf(text)),
  },
  {
    label: 'the clipboard of Google Docs and Word',
    matches: (text, kind) =>
      kind === 'html' &&
      // What Google Docs exports is told by its comments alone.
      /\bdocs-internal-guid|schemas-microsoft-com:office:word|class=["']?Mso|\bid=["']?cmnt(?:_ref)?\d/i.test(
        text,
      ),
    read: async (text) => (await import('./clipboard/read.js')).readClipboard(text),
  },
];

function isJsonFeed(text: string): boolean {
  const data = dataOf(text);
  const version = (data as {version?: unknown} | undefined)?.version;
  return typeof version === 'string' && version.includes('jsonfeed.org/version');
}

/** Whether data are a post as the REST interface of WordPress gives it, or a list of them. */
function isPost(data: unknown): boolean {
  if (Array.isArray(data)) return data.length > 0 && data.every(isPost);
  if (!isFields(data) || !isFields(data.title)) return false;
  return ('rendered' in data.title || 'raw' in data.title) && ('content' in data || 'excerpt' in data);
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
