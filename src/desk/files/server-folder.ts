import {Refusal} from '../../formats/common/refusal.js';
import type {ArticleFolder, FileEdition, Written} from './article-folder.js';

/** What the command `story-widgets desk` gave this page to show with each request. */
const place = 'story-desk-token';

/**
 * The folder of the command `story-widgets desk`; undefined where the page did not come from it. The token is in the address
 * that the command printed: it is taken out of it, since addresses are copied, and kept as long as the tab.
 */
export async function serverFolder(): Promise<ArticleFolder | undefined> {
  const [, given] = /^#token=([\w-]+)$/.exec(location.hash) ?? [];
  if (given !== undefined) {
    sessionStorage.setItem(place, given);
    history.replaceState(null, '', location.pathname);
  }
  const token = location.protocol === 'http:' ? sessionStorage.getItem(place) : null;
  if (token === null) return undefined;
  const server = new ServerFolder(token);
  return (await server.find()) ? server : undefined;
}

interface Listed {
  name: string;
  id: string;
  files: string[];
}

class ServerFolder implements ArticleFolder {
  readonly #token: string;
  name = '';
  id = '';

  constructor(token: string) {
    this.#token = token;
  }

  /** Asks for the folder; false where nobody answers. */
  async find(): Promise<boolean> {
    const answer = await this.#ask('');
    if (!answer?.ok) return false;
    ({name: this.name, id: this.id} = (await answer.json()) as Listed);
    return true;
  }

  async list(): Promise<readonly string[]> {
    const answer = await this.#ask('');
    if (!answer?.ok) throw new Refusal('unreadable', await whyNot(answer));
    return ((await answer.json()) as Listed).files;
  }

  async read(name: string): Promise<FileEdition | undefined> {
    const answer = await this.#ask(`/${encodeURIComponent(name)}`);
    if (answer?.ok) return (await answer.json()) as FileEdition;
    if (answer?.status === 404) return undefined;
    throw new Refusal('unreadable', await whyNot(answer));
  }

  async write(name: string, text: string, before: string | undefined): Promise<Written> {
    const condition: Record<string, string> =
      before === undefined ? {'If-None-Match': '*'} : {'If-Match': before};
    const answer = await this.#ask(`/${encodeURIComponent(name)}`, {
      method: 'PUT',
      headers: {'Content-Type': 'application/json', ...condition},
      body: JSON.stringify({text}),
    });
    if (answer?.ok) return (await answer.json()) as {digest: string};
    if (answer?.status === 412) return {changed: true};
    return {refused: await whyNot(answer)};
  }

  async #ask(path: string, {headers = {}, ...init}: RequestInit & {headers?: Record<string, string>} = {}) {
    const own = {Authorization: `Bearer ${this.#token}`};
    return fetch(`/files${path}`, {...init, headers: {...own, ...headers}}).catch(() => undefined);
  }
}

/** Why a request has no answer that is of use, and what to do. */
async function whyNot(answer: Response | undefined): Promise<string> {
  if (!answer) return 'the command “story-widgets desk” has ended; run it again and open its address';
  if (answer.status === 401) return 'the command was run anew; open the address that it printed';
  const {message, refused = `${answer.status}`} = (await answer.json().catch(() => ({}))) as {
    message?: string;
    refused?: string;
  };
  return message ?? reasons[refused] ?? `it was refused: ${refused}`;
}

const reasons: Record<string, string> = {
  'no-name':
    'it is no article file that the folder gives or takes; give it another name, or download it instead',
  'not-utf8': 'it is no text in UTF-8; save it as UTF-8 in a text editor',
  'too-long': 'it is longer than the folder gives or takes; download it instead',
};
