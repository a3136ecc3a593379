import type {ArchieText} from './archie-body.js';

/** What reads the heads that few texts have: those of Hugo and Zola in TOML, and newsrooms’ documents in ArchieML. */
export interface HeadParsers {
  toml?: (text: string) => unknown;
  archieml?: (text: string) => ArchieText;
}

/** The head of a text in TOML, as its group, and what comes before the text below. */
export const toml = /^\+\+\+[ \t]*\n([^]*?\n)\+\+\+[ \t]*(?:\n|$)/;
/** What tells a text in ArchieML. */
export const archieml = /^\s*\[\+?body\]\s*$/im;

/** As heads are read: without a byte order mark, lines ended in one way. */
export const normalized = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Loads what the head of a text needs, which a page has no need of for most. */
export async function headParsersFor(text: string): Promise<HeadParsers> {
  const given = normalized(text);
  if (toml.test(given)) return {toml: (await import('smol-toml')).parse};
  if (!archieml.test(given)) return {};
  const [{default: parser}, {readArchie}] = await Promise.all([
    import('archieml'),
    import('./archie-body.js'),
  ]);
  return {archieml: (words) => readArchie(words, parser.load)};
}
