import {isByline} from '../common/byline.js';
import {Refusal} from '../common/refusal.js';
import {isReleaseLabel, toldLabel} from '../common/release-label.js';
import {htmlBlocks} from '../html/blocks.js';
import {sectionsOf} from '../html/sections.js';
import type {Body} from '../html/sections.js';
import {inlineText} from '../../story/inline-text.js';
import type {Person} from '../../story/story.js';
import {tellLeftOut} from './find-text.js';
import type {structuredArticle} from './structured-data.js';

interface BodyContext {
  told: ReturnType<typeof structuredArticle>;
  byline: readonly Person[];
  headline: string | undefined;
  lang: string;
  url: string | undefined;
  /** Those of the page’s article, of which none is to be lost without a word. */
  paragraphs: readonly string[];
}

/**
 * The sections and quotes of the HTML that was found to be the article, or of the page’s structured data where these hold
 * much more of it.
 * @throws {Refusal} where neither has any
 */
export function articleBody(
  content: string,
  {told, byline, headline, lang, url, paragraphs}: BodyContext,
  notes: string[],
): Body {
  const onLoss = (reason: string) => notes.push(`Of the page: ${reason}.`);
  // A heading that says who wrote it is no section.
  const blocks = htmlBlocks(content, {onLoss, base: url}).filter((block) => {
    if (block.kind !== 'heading') return true;
    const line = inlineText(block.text);
    if (isReleaseLabel(line)) notes.push(toldLabel(line));
    return !isReleaseLabel(line) && !(byline.length > 0 && isByline(line));
  });
  const body = sectionsOf(blocks, {
    lang: lang || 'en',
    headline,
    onLoss,
  });
  const toldSections = told?.sections ?? [];
  if (body.sections.length === 0) body.sections = toldSections;
  else if (sizeOf(toldSections) > sizeOf(body.sections) * 1.5) {
    notes.push(
      'The structured data of the page hold a longer text than the page shows; that text was taken.',
    );
    Object.assign(body, {sections: toldSections, quotes: []});
  } else tellLeftOut(paragraphs, textOf(body) + (told?.standfirst ?? '') + shownNames(byline), notes);
  if (body.sections.length === 0) {
    throw new Refusal('no-article', 'no article was found in the page; copy its text into a file of its own');
  }
  return body;
}

/** All words of a body, a line each. */
export const textOf = ({sections, quotes}: Body): string =>
  [
    ...sections.flatMap(({heading = '', body}) => [
      heading,
      ...body.map((block) => {
        if (block.type === 'paragraph') return inlineText(block.text);
        if (block.type === 'image') return block.image.alt;
        return block.type === 'list' ? block.items.map(inlineText).join('\n') : '';
      }),
    ]),
    ...quotes.map(({text, speaker}) => `${text}\n${speaker?.name ?? ''}`),
  ].join('\n');

const sizeOf = (sections: Body['sections']) => textOf({sections, quotes: []}).length;
const shownNames = (byline: readonly Person[]) => byline.map(({name}) => name).join(' ');
