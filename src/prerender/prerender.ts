import {html} from '../elements/templates/html.js';
import type {CSSResult, TemplateResult} from 'lit';
import '../languages/all-languages.js';
import baseStyles from '../elements/base/base.styles.js';
import {escapeHtml} from '../formats/html/escape.js';
import {fingerprint} from '../elements/base/fingerprint.js';
import type {Setting} from '../elements/base/fingerprint.js';
import {levelOf} from '../elements/templates/heading.js';
import {givenLabels} from '../languages/labels.js';
import {words} from '../elements/templates/label.js';
import {availability} from '../elements/base/availability.js';
import {keyPointsTemplate} from '../elements/key-points/key-points.template.js';
import keyPointsStyles from '../elements/key-points/key-points.styles.js';
import {findQuote, quoteTemplate} from '../elements/quote-card/quote-card.template.js';
import quoteStyles from '../elements/quote-card/quote-card.styles.js';
import {checkedStory} from '../story/checked-story.js';
import {parseStory} from '../story/parse-story.js';
import type {Story} from '../story/story.js';
import {overviewTemplate} from '../elements/story-overview/story-overview.template.js';
import overviewStyles from '../elements/story-overview/story-overview.styles.js';
import {timelineTemplate} from '../elements/timeline-strip/timeline-strip.template.js';
import timelineStyles from '../elements/timeline-strip/timeline-strip.styles.js';
import {emailHtml} from './email.js';
import {inOneLine, templateHtml} from './template-html.js';
import {inComment, lightSheet, sheet, styleHash} from './style-sheet.js';

interface Widget {
  template(story: Story, level: number, quote: string): TemplateResult | undefined;
  styles: CSSResult;
}

const widgets = {
  'story-overview': {template: overviewTemplate, styles: overviewStyles},
  'key-points': {template: keyPointsTemplate, styles: keyPointsStyles},
  'quote-card': {
    template(story, _level, id) {
      const quote = findQuote(story, id);
      return quote && quoteTemplate(story, quote);
    },
    styles: quoteStyles,
  },
  'timeline-strip': {
    template: (story, level) => timelineTemplate(story, level, Infinity),
    styles: timelineStyles,
  },
} satisfies Record<string, Widget>;

/** A widget that can be prerendered. */
export type Tag = keyof typeof widgets;

/**
 * `declarative`: the widget's own look in a declarative shadow root, safe from the page's style sheets. `light`: plain
 * semantic HTML inside the tag, for feeds, reader mode, and a CMS that takes templates and scripts away. `email`: the words
 * with their links in tags that mail programs and editors know, their looks on them, without a tag of ours, a button or
 * anything hidden; a disclosure becomes a link, or is left out where it is long.
 */
export type Output = 'declarative' | 'light' | 'email';

export interface PrerenderOptions {
  /** Which widgets, in this order; all four by default. */
  tags?: readonly Tag[];
  /** `declarative` by default. */
  output?: Output;
  /**
   * Where the styles are: `inline` in a `<style>`, at an address, or nowhere. By default `inline` for `declarative`, and
   * `none` for `light`, since what takes tags away may leave the text of a `<style>` behind. `email` has no others than on
   * its tags.
   */
  styles?: 'inline' | 'none' | {href: string};
  /** The level of each widget's own heading, 1 to 6; 2 by default. */
  headingLevel?: number;
  /** The id of the quote that `<quote-card>` shows; the story's first by default. */
  quote?: string;
  /**
   * More attributes of every tag, which tell where the story is when the script arrives: `src`, or another `story-id`.
   * By default `story-id` is that of the story; within a `<story-bundle>` the bundle's story counts.
   */
  attributes?: Readonly<Record<string, string>>;
}

/** The order of the widgets in what {@link prerender} gives by default. */
export const tags = Object.keys(widgets) as Tag[];

/**
 * The HTML of the widgets that show a story, ready to paste, complete without JavaScript. It goes through Markdown and
 * through WordPress' `wpautop` as it is: a blank line before it, none in it, and the plain HTML in a `<div>`. When the
 * script arrives, the elements take the markup over as it stands if it is that of their story, and render anew if it is
 * not. A widget that the story has nothing for is an empty tag. Of a story that is withheld, canceled or expired, the
 * first tag says so.
 * @throws {StoryError} where `parseStory` does; `TypeError` for an option that does not exist
 */
export function prerender(
  input: unknown,
  {
    tags: wanted = tags,
    output = 'declarative',
    headingLevel: wantedLevel = 2,
    quote = '',
    ...options
  }: PrerenderOptions = {},
): string {
  const story = checkedStory(input) ?? parseStory(input);
  const {styles = output === 'light' ? 'none' : 'inline'} = options;
  const gone = availability(story);
  const headingLevel = levelOf(wantedLevel);
  const render = (tag: Tag, index: number) => {
    const asked = tag === 'quote-card' && quote ? {quote} : {};
    const attributes = {
      'story-id': story.id,
      ...(headingLevel !== 2 && {'heading-level': `${headingLevel}`}),
      ...asked,
      ...options.attributes,
    };
    const {content, print} = widgetContent(story, tag, {headingLevel, quote});
    if (output === 'email') return content && !(gone && index) ? `${emailHtml(content)}\n` : '';
    if (!content || (gone && index)) return `${element(tag, attributes, '')}\n`;
    const inside = styleHtml(tag, output, styles) + content;
    const own = {...attributes, prerendered: print};
    return output === 'light'
      ? `<div>\n${element(tag, own, `\n ${inside}`)}</div>\n`
      : `${element(tag, own, `\n <template shadowrootmode="open" shadowrootclonable shadowrootserializable>${inside}</template>`)}\n`;
  };
  return wanted.map(render).join('');
}

function element(tag: Tag, attributes: Record<string, string>, inside: string): string {
  const head = Object.entries(attributes).map(
    ([name, value]) => `${attributeName(name)}="${inOneLine(value)}"`,
  );
  return `<${[tag, ...head].join(' ')}>${inside}</${tag}>`;
}

/** @internal The HTML of a widget for a checked story, empty where it shows nothing, and the story's fingerprint. */
export function widgetContent(story: Story, tag: Tag, {headingLevel, quote = ''}: Setting) {
  const gone = availability(story);
  const content = gone
    ? html`<p part="note" dir="auto" class="meta">${words(story, gone)}</p>`
    : widget(tag).template(story, headingLevel, quote);
  return {
    content: templateHtml(content),
    print: fingerprint(story, {headingLevel, quote: tag === 'quote-card' ? quote : ''}, givenLabels(story)),
  };
}

/** What has a style sheet; in a mail the looks are on the tags. */
export type StyledOutput = Exclude<Output, 'email'>;

const sheets = {light: new Map<Tag, string>(), declarative: new Map<Tag, string>()};

/**
 * The style sheet of a widget, for a `<style>` or a file of its own: for the shadow root of `declarative`, or for the page of
 * `light`.
 */
export function styleSheet(tag: Tag, output: StyledOutput = 'declarative'): string {
  const styles = [baseStyles, widget(tag).styles];
  const known =
    sheets[output].get(tag) ?? inComment(output === 'light' ? lightSheet(tag, styles) : sheet(styles));
  sheets[output].set(tag, known);
  return known;
}

/** The sources such as `'sha256-…'`, quotation marks included, that allow the inline styles of tags in a `style-src`. */
export function styleHashes(
  of: readonly Tag[] = tags,
  output: StyledOutput = 'declarative',
): Promise<string[]> {
  return new Promise((resolve) => resolve(of.map((tag) => styleHash(styleSheet(tag, output)))));
}

function widget(tag: Tag): Widget {
  if (!Object.hasOwn(widgets, tag))
    throw new TypeError(`there is no tag “${tag}”; there are ${tags.join(', ')}`);
  return widgets[tag];
}

function attributeName(name: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name) || name.startsWith('on'))
    throw new TypeError(`“${name}” is no attribute to put on a tag`);
  return name;
}

const styleHtml = (tag: Tag, output: StyledOutput, styles: PrerenderOptions['styles']) =>
  typeof styles === 'object'
    ? `<link rel="stylesheet" href="${escapeHtml(styles.href)}">`
    : styles === 'inline'
      ? `<style>${styleSheet(tag, output)}</style>`
      : '';
