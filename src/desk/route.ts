/** Where an editor is: an article is brought, settled, published, and held against its story later. */
export type Step = 'bring' | 'settle' | 'publish' | 'later';

/** What stands beside the story: the article, its file as text, proposals for it, what it was before. */
export type Sheet = 'article' | 'text' | 'proposals' | 'versions';

/** Where an editor is, as the address says it after its `#`: reload and Back lead there. */
export interface Route {
  at: Step;
  /** The draft that is open. */
  id?: string;
}

/** The place that an address names; where it names none, the first. */
export function routeOf(hash: string): Route {
  const [, at, id] = /^#(settle|publish|later)(?:\/([\w-]+))?$/.exec(hash) ?? [];
  if (at === 'later' && !id) return {at};
  return at && id ? {at: at as Step, id} : {at: 'bring'};
}

/** What {@link routeOf} reads. */
export const hashOf = ({at, id}: Route): string =>
  at === 'later' && !id ? '#later' : at === 'bring' || !id ? '' : `#${at}/${id}`;
