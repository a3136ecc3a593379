import {languages as otherLanguages} from '../../languages/all-languages.js';
import type {ElementFacts, ScriptKind} from './facts.js';
import {cssPropertiesOf} from './facts.js';

/** Values by name, such as those of attributes. */
export type Values = Readonly<Record<string, string>>;

export const widths = ['320', '480', '768', 'full'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
/** The tags alone, or with the story in them: in shadow roots, or as plain HTML. */
export const markups = ['tags', 'declarative', 'light'] as const;

/** All that a preview shows and under which circumstances: what a shared link restores. */
export interface View {
  /** The tags on the page, in the manifest's order. */
  tags: readonly string[];
  /** By tag, then by attribute. */
  attributes: Readonly<Record<string, Values>>;
  /** By custom property. */
  properties: Values;
  /** Declarations by tag, then by part. */
  parts: Readonly<Record<string, Values>>;
  width: (typeof widths)[number];
  theme: (typeof themes)[number];
  /** The language that the story is taken to be in; empty for its own. */
  lang: string;
  rtl: boolean;
  reducedMotion: boolean;
  hostile: boolean;
  /** Whether the script is on the page twice. */
  twice: boolean;
  noScript: boolean;
  /** What is in the page before a script runs. */
  markup: (typeof markups)[number];
  script: ScriptKind;
  /** What was pasted; empty for the story in the script. */
  story: string;
  /** The headline of an import whose document has none. */
  headline: string;
}

export const initialView: View = {
  tags: ['story-bundle'],
  attributes: {},
  properties: {},
  parts: {},
  width: 'full',
  theme: 'auto',
  lang: '',
  rtl: false,
  reducedMotion: false,
  hostile: false,
  twice: false,
  noScript: false,
  markup: 'tags',
  script: 'module',
  story: '',
  headline: '',
};

/** The languages that the elements speak, to try a story's labels and dates in. */
export const languages: readonly string[] = ['en', ...Object.keys(otherLanguages)];

/** The most that a story may be pasted, as from a server. */
export const mostPasted = 2_000_000;

/** The elements of a view, as the manifest describes them. */
export const elementsIn = (view: View, elements: readonly ElementFacts[]): ElementFacts[] =>
  elements.filter(({tag}) => view.tags.includes(tag));

/**
 * A view without what the manifest does not know and what cannot be: a link may come from anyone, or from another
 * version.
 */
export function knownView(view: View, elements: readonly ElementFacts[]): View {
  const tags = elements.map(({tag}) => tag).filter((tag) => view.tags.includes(tag));
  const byTag = (
    values: Readonly<Record<string, Values>>,
    namesOf: (element: ElementFacts) => (string | undefined)[],
  ) =>
    Object.fromEntries(
      elements.flatMap((element) => {
        const known = only(values[element.tag], namesOf(element));
        return known ? [[element.tag, known]] : [];
      }),
    );
  const attributesOf = ({properties}: ElementFacts) => properties.map(({attribute}) => attribute);
  return {
    ...view,
    tags: tags.length ? tags : initialView.tags,
    attributes: byTag(view.attributes, attributesOf),
    properties:
      only(
        view.properties,
        cssPropertiesOf(elements).map(({name}) => name),
      ) ?? {},
    parts: byTag(view.parts, ({parts}) => parts.map(({name}) => name)),
    lang: languages.includes(view.lang) ? view.lang : '',
    story: view.story.slice(0, mostPasted),
    headline: view.headline.slice(0, 500),
  };
}

function only(values: Values | undefined, names: readonly (string | undefined)[]): Values | undefined {
  const known = names.flatMap((name) => {
    const value = name && values?.[name];
    return value ? [[name, value] as const] : [];
  });
  return known.length ? Object.fromEntries(known) : undefined;
}
