/**
 * What a server adds to the components: the story in a declarative shadow root, so that a reader sees it before the
 * script comes, and the elements take it over as it stands. React never learns of it: the parser has put it away by the
 * time React hydrates.
 */
import react from 'react';
import type {FunctionComponent, PropsWithChildren} from 'react';
import {prerender, styleSheet, widgetContent} from '../prerender/prerender.js';
import {sheet} from '../prerender/style-sheet.js';
import baseStyles from '../elements/base/base.styles.js';
import {fingerprint} from '../elements/base/fingerprint.js';
import {givenLabels} from '../languages/labels.js';
import {availability} from '../elements/base/availability.js';
import {checkedStory, markChecked} from '../story/checked-story.js';
import {unchanged} from '../story/unchanged.js';
import {parseStory} from '../story/parse-story.js';
import type {Story} from '../story/story.js';
import type {Tag} from '../elements/element-types.js';

type Component = FunctionComponent<Record<string, unknown>>;
type Props = PropsWithChildren<Record<string, unknown>>;

/** The component with its story in the HTML, where a server renders it; a browser has another module for this. */
export type Rendered = <C>(tag: Tag, component: C) => C;

/** The story of the bundle around. */
const StoryAround = react.createContext<Story | undefined>(undefined);

export const withStory: Rendered = <C>(tag: Tag, component: C) => {
  const rendered: Component = ({children, ...props}: Props) => {
    const around = react.useContext(StoryAround);
    const story = storyOf(props, around);
    const shadow = story && shadowOf(tag, story, props, children);
    const element = react.createElement(
      component as Component,
      {
        ...withBooleans(props),
        ...(story && {'story-id': story.id}),
        ...(shadow && {prerendered: shadow.print}),
      },
      shadow && template(shadow.content),
      children,
    );
    return tag === 'story-bundle'
      ? react.createElement(StoryAround.Provider, {value: story}, element)
      : element;
  };
  return rendered as C;
};

/** React 18 would write `hidden="false"` on a custom element, which hides it. https://github.com/facebook/react/issues/9230 */
const withBooleans = (props: Props) => {
  const own = ['hidden', 'inert', 'autoFocus', 'itemScope'].filter(
    (name) => typeof props[name] === 'boolean',
  );
  return {...props, ...Object.fromEntries(own.map((name) => [name, props[name] ? '' : undefined]))};
};

/** The story of an element, as far as a server can know it: one from `src`, `story-id` or JSON inside the tag comes in the browser. */
function storyOf({story, src}: Props, around: Story | undefined): Story | undefined {
  // Without a story of its own an element has that of the bundle around, before one that is registered.
  if (story == null) return src ? undefined : around;
  try {
    return checkedStory(story) ?? markChecked(parseStory(story), story, unchanged(story));
  } catch {
    // A story that is refused here is refused in the browser too, where the element says why in the console.
    return undefined;
  }
}

function shadowOf(tag: Tag, story: Story, {headingLevel = 2, quote}: Props, children: unknown) {
  const setting = {headingLevel: Number(headingLevel), quote: typeof quote === 'string' ? quote : ''};
  if (tag === 'story-bundle' && !availability(story))
    return children == null
      ? {
          content: `<style>${sheet(baseStyles)}</style>${prerender(story, setting)}`,
          print: fingerprint(story, setting, givenLabels(story)),
        }
      : undefined;
  // For a withheld, canceled or expired story a bundle shows one sentence in place of its widgets: that of the overview.
  const widget = tag === 'story-bundle' ? 'story-overview' : tag;
  const {content, print} = widgetContent(story, widget, setting);
  return content ? {content: `<style>${styleSheet(widget)}</style>${content}`, print} : undefined;
}

const template = (html: string) =>
  react.createElement('template', {
    shadowrootmode: 'open',
    shadowrootclonable: '',
    shadowrootserializable: '',
    dangerouslySetInnerHTML: {__html: html},
  } as object);
