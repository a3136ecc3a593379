import type {Sieve} from './validation.js';
import type {Story} from './story.js';

/**
 * Drops, in place, the later of two items of a list with one id, and every reference to what is not in the
 * story.
 */
export function settleIds(sieve: Sieve, story: Story): void {
  story.overview = firstOfEachId(sieve, story.overview);
  story.sections = firstOfEachId(sieve, story.sections);
  story.keyPoints = firstOfEachId(sieve, story.keyPoints);
  story.quotes = firstOfEachId(sieve, story.quotes);
  story.timeline = firstOfEachId(sieve, story.timeline);

  const sections = idsOf(story.sections);
  const quotes = idsOf(story.quotes);
  const isThere = (ids: Set<string>, id: string | undefined, path: string) => {
    if (id === undefined || ids.has(id)) return true;
    sieve.drop(path, `nothing in the story has the id "${id}"`);
    return false;
  };

  const items = [...story.overview, ...story.keyPoints, ...story.quotes, ...story.timeline];
  for (const item of items) {
    const {passage} = item;
    if (passage && !isThere(sections, passage.section, `${sieve.placeOf(item)}.passage.section`))
      delete passage.section;
  }
  for (const point of story.keyPoints) {
    if (!isThere(sections, point.section, `${sieve.placeOf(point)}.section`)) delete point.section;
  }
  for (const event of story.timeline) {
    if (!isThere(quotes, event.quote, `${sieve.placeOf(event)}.quote`)) delete event.quote;
  }
  for (const section of story.sections) {
    const path = `${sieve.placeOf(section)}.body`;
    section.body = section.body.filter(
      (block) => block.type !== 'quote' || isThere(quotes, block.quote, path),
    );
  }
  const all = idsOf([...items, ...story.sections]);
  for (const correction of story.corrections) {
    const path = `${sieve.placeOf(correction)}.affects`;
    if (correction.affects) correction.affects = correction.affects.filter((id) => isThere(all, id, path));
  }
}

const idsOf = (items: readonly {id: string}[]) => new Set(items.map(({id}) => id));

function firstOfEachId<Item extends {id: string}>(sieve: Sieve, items: Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const isNew = !seen.has(item.id);
    if (!isNew) sieve.drop(`${sieve.placeOf(item)}.id`, `an earlier item has the id "${item.id}" already`);
    seen.add(item.id);
    return isNew;
  });
}
