import {availability} from '../../elements/base/availability.js';
import {label} from '../../languages/labels.js';
import {inlineText} from '../../story/inline-text.js';
import type {Story} from '../../story/story.js';
import type {StoryPage} from './pages-of.js';

/** What a page says of itself where only some lines have room: in a chat, a card, a list of results. */
export interface PageWords {
  title: string;
  description?: string;
  /** The first of what is on it, three at most. */
  points: string[];
}

/** Some places cut at this length in the midst of a word. */
const longest = {title: 120, description: 280, point: 200};

/** The words for a page, all of them the story's own or labels. A story that is not to be shown has a sentence alone. */
export function pageWords(story: Story, {name, quote}: StoryPage): PageWords {
  const gone = availability(story);
  if (gone) return {title: label(story, gone), points: []};
  const {headline, standfirst, keyPoints, timeline, dates} = story;
  const colon = label(story, 'colon');
  const named = (what: 'keyPoints' | 'timeline') => cut(label(story, what) + colon + headline, longest.title);
  if (quote) {
    const from = quote.speaker ? quote.speaker.name + colon : '';
    const says = cut(from + oneLine(quote.text), longest.description);
    return {title: cut(says, longest.title), description: cut(headline, longest.description), points: [says]};
  }
  if (name === 'key-points')
    return described(
      named('keyPoints'),
      keyPoints.map(({heading}) => heading),
    );
  if (name === 'timeline') {
    const events = timeline.map(({when, end, title}) => {
      const value = when && end ? `${when}/${end}` : when;
      return value ? (dates[value] ?? value) + colon + title : title;
    });
    return described(named('timeline'), events);
  }
  const overview = story.overview.map(({text}) => inlineText(text));
  const points = overview.length ? overview : keyPoints.map(({summary}) => inlineText(summary));
  const words = described(cut(headline, longest.title), points);
  return standfirst ? {...words, description: cut(oneLine(standfirst), longest.description)} : words;
}

function described(title: string, all: readonly string[]): PageWords {
  const points = all.slice(0, 3).map((point) => cut(oneLine(point), longest.point));
  return {title, ...(points.length && {description: cut(points.join(' · '), longest.description)}), points};
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** As many whole words as there is room for; in scripts without spaces, as many characters. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const part = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const words = part.replace(/\s+\S*$/, '');
  return `${words.length > most / 2 ? words : part}…`;
}
