import {Refusal} from '../../formats/common/refusal.js';
import {sentence} from '../session/sentence.js';
import type {Brought, Choice, Read} from './read.js';

/** Something that was brought, and how it is read; what was pasted has no name. */
export interface Source {
  name: string;
  read: () => Promise<Read>;
}

/** What is in all that was brought, and of each what is wrong with it, as a sentence. */
export async function readAll(
  sources: readonly Source[],
): Promise<{articles: Brought[]; choices: Choice[]; refused: string[]}> {
  const [articles, choices, refused]: [Brought[], Choice[], string[]] = [[], [], []];
  for (const {name, read} of sources) {
    try {
      const found = await read();
      if ('article' in found) articles.push(found.article);
      else choices.push(...found.choices);
    } catch (error) {
      if (!(error instanceof Refusal) && !(error instanceof Error)) throw error;
      const said = sentence(error.message);
      refused.push(name ? `“${name}”: ${error.message.charAt(0)}${said.slice(1)}` : said);
    }
  }
  return {articles, choices, refused};
}
