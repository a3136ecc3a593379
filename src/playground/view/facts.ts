import type {StoryDocument} from '../../story/story.js';

/** Something that the manifest names and describes. */
export interface Told {
  name: string;
  description: string;
  /** What it is where the page says nothing, in the manifest's words. */
  initial?: string;
}

/** One property of an element; `attribute` is what markup calls it, where markup can give it. */
export interface PropertyFacts extends Told {
  type: string;
  attribute?: string;
}

/** An element, as custom-elements.json describes it. */
export interface ElementFacts {
  tag: string;
  className: string;
  description: string;
  properties: readonly PropertyFacts[];
  methods: readonly (Told & {parameters: number})[];
  events: readonly (Told & {className: string})[];
  parts: readonly Told[];
  cssProperties: readonly Told[];
  states: readonly Told[];
  slots: readonly Told[];
}

/** A file of the build: `bytes` of brotli, and its Subresource Integrity digest. */
export interface FileFacts {
  name: string;
  bytes: number;
  integrity: string;
}

/** Which of the two scripts a page takes. */
export type ScriptKind = 'module' | 'classic';

/** What the build tells the playground. */
export interface Facts {
  /** Name and version of the package, as package.json has them. */
  name: string;
  version: string;
  elements: readonly ElementFacts[];
  scripts: Readonly<Record<ScriptKind, FileFacts>>;
  /** What the scripts load on demand for a story from outside. */
  check: FileFacts;
  /** What they load for a timeline that is long, has eras or goes on. */
  more: FileFacts;
  /** What they load for a story in a language other than English, by language. */
  languages: Readonly<Record<string, FileFacts>>;
  /** The story in the script, and the article file that it was made of. */
  story: StoryDocument;
  article: string;
}

/** The custom properties of some elements, each once. */
export function cssPropertiesOf(elements: readonly ElementFacts[]): Told[] {
  const found = new Map<string, Told>();
  for (const {cssProperties} of elements)
    for (const property of cssProperties) if (!found.has(property.name)) found.set(property.name, property);
  return [...found.values()];
}

/** The names of all events that any of the elements sends. */
export const eventNamesOf = (elements: readonly ElementFacts[]): string[] => [
  ...new Set(elements.flatMap(({events}) => events.map(({name}) => name))),
];
