import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import type {Story} from '../story/story.js';

const lists = ['overview', 'keyPoints', 'quotes', 'timeline'] as const;
/** Hexadecimal digits of a digest: a change is seen, not a forgery. */
const digits = 12;

/** What a review keeps of each item: its id and a digest of what readers see of it. */
export const digestsOf = (story: Story): string =>
  itemsOf(story)
    .map(({id, digest}) => `${encoded(id)}:${digest}`)
    .join(' ');

/** An item that is not as it was when it was reviewed. */
export interface Unreviewed {
  /** `overview[0]`, or `ai.reviewed` of an item that is gone. */
  path: string;
  id: string;
  reason: string;
  remedy: string;
}

/** The items that changed since somebody reviewed them, or were added or taken away; none where nobody did. */
export function unreviewed(story: Story): Unreviewed[] {
  const {reviewed} = story.ai ?? {};
  if (!reviewed) return [];
  const known = new Map(reviewed.hash.split(' ').map((each) => each.split(':') as [string, string]));
  const remedy = 'review it, then run “story-widgets approve” again';
  const since = `since ${reviewed.by} reviewed the story (${reviewed.at})`;
  const told = itemsOf(story).flatMap(({path, id, digest}): Unreviewed[] => {
    const was = known.get(encoded(id));
    known.delete(encoded(id));
    if (was === digest) return [];
    return [{path, id, reason: `“${id}” was ${was === undefined ? 'added' : 'changed'} ${since}`, remedy}];
  });
  const gone = [...known.keys()].filter(Boolean).map((id) => ({
    ...{path: 'ai.reviewed', id: decoded(id), reason: `“${decoded(id)}” was taken out ${since}`, remedy},
  }));
  return [...told, ...gone];
}

/** Half a character, which no address takes, is as good as any. */
const encoded = (id: string) => encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'));

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

const itemsOf = (story: Story) =>
  lists.flatMap((list) =>
    story[list].map((item, index) => {
      // What stands around a passage, and what the check of a story reckons, nobody reviews.
      const {allow: _, passage, ...shown} = item;
      const {at: _at, until: _until, ...own} = shown as typeof shown & {at?: number; until?: number};
      const text = canonical({list, ...own, passage: passage?.exact});
      const digest = bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);
      return {path: `${list}[${index}]`, id: item.id, digest};
    }),
  );

/** JSON with its keys in order, so that the same item always has the same digest. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
