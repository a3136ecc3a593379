import {inlineText} from '../../story/inline-text.js';
import {ArticleText} from '../../story/passages/locate.js';
import type {SectionText} from '../../story/passages/locate.js';
import type {Quote, Section, Story} from '../../story/story.js';
import {blockTexts} from '../story-text.js';
import {withoutCorrections} from './corrections.js';

/** A line that an article shows. */
export interface ShownLine {
  kind: 'heading' | 'item' | 'paragraph';
  text: string;
}

export const linesOfKind = (kind: ShownLine['kind'], texts: readonly string[]): ShownLine[] =>
  texts.map((text) => ({kind, text}));

/** An article as it is now, and what it shows besides its text, as far as that can be told. */
export interface CurrentArticle {
  /** What bears an item out: no struck-out words, and nothing that a correction takes back. */
  text: ArticleText;
  /** The same with the corrections. */
  whole: ArticleText;
  lines: readonly ShownLine[];
  /** Its headline, or the headings of which one is. */
  headlines: readonly string[];
  standfirst?: string | undefined;
  /** The points of the overview, where it has one. */
  points: readonly string[];
  headings: readonly string[];
  quotes: readonly Quote[];
  /** Where its links lead. */
  links: readonly string[];
  /** It is an article file or a story: what it does not say is nowhere said. A page may show less of the same article. */
  isComplete: boolean;
}

/** The article that a story carries. */
export function articleOfStory(story: Story): CurrentArticle {
  const {headline, standfirst, overview, keyPoints, quotes, lang} = story;
  const sections: SectionText[] = blockTexts(story.sections, quotes);
  if (standfirst) sections.push({id: '', blocks: [standfirst]});
  const headings = [...story.sections, ...keyPoints].flatMap(({heading}) => heading ?? []);
  const points = overview.map(({text}) => inlineText(text));
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    ...textsOf(sections, lang),
    lines: [
      ...linesOfKind('heading', [headline, ...headings]),
      ...linesOfKind('item', points),
      ...linesOfKind('paragraph', blocks),
    ],
    ...{headlines: [headline], standfirst},
    ...{points, headings, quotes, links: linksOf(story.sections, quotes), isComplete: true},
  };
}

/** The text of sections to look for passages in, with and without what corrections say. */
export function textsOf(
  sections: readonly SectionText[],
  lang: string,
): Pick<CurrentArticle, 'text' | 'whole'> {
  const whole = new ArticleText(sections, lang);
  const kept = sections.map((section) => ({...section, blocks: withoutCorrections(section.blocks, lang)}));
  const isSame = kept.every(({blocks}, index) =>
    blocks.every((block, at) => block === sections[index]!.blocks[at]),
  );
  return {whole, text: isSame ? whole : new ArticleText(kept, lang)};
}

/** Where the links of a text and the sources of its quotes lead. */
export function linksOf(sections: readonly Section[], quotes: readonly Quote[]): string[] {
  const inText = sections.flatMap(({body}) =>
    body.flatMap((block) => {
      const inlines =
        block.type === 'paragraph' ? block.text : block.type === 'list' ? block.items.flat() : [];
      return inlines.flatMap((inline) => (typeof inline === 'object' && inline.href ? [inline.href] : []));
    }),
  );
  const shown = new Set(
    sections.flatMap(({body}) => body.flatMap((block) => (block.type === 'quote' ? [block.quote] : []))),
  );
  const ofQuotes = quotes.filter(({id}) => shown.has(id)).flatMap(({source}) => source?.url ?? []);
  return [...inText, ...ofQuotes];
}
