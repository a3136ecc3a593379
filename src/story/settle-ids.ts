import type {Sieve} from './sieve.js';
import type {Story} from './story.js';

/** Drops, in place, the later of two items with one id in a list, and every reference to what is not there. */
export function settleIds(sieve: Sieve, story: Story): void {
  story.overview = withOwnIds(sieve, story.overview);
  story.sections = withOwnIds(sieve, story.sections);
  story.keyPoints = withOwnIds(sieve, story.keyPoints);
  story.quotes = withOwnIds(sieve, story.quotes);
  story.timeline = withOwnIds(sieve, story.timeline);

  const sections = idsOf(story.sections);
  const quotes = idsOf(story.quotes);
  const points = [...story.overview, ...story.keyPoints, ...story.quotes, ...story.timeline];
  for (const {passage} of points) if (passage) dropUnless(sections, sieve, passage, 'section');
  for (const point of story.keyPoints) dropUnless(sections, sieve, point, 'section');
  for (const event of story.timeline) dropUnless(quotes, sieve, event, 'quote');
  for (const section of story.sections) {
    section.body = section.body.filter((block) => block.type !== 'quote' || dropUnless(quotes, sieve, block, 'quote'));
  }
}
