import {needsMore} from '../../elements/timeline-strip/needs-more.js';
import {matchLanguage} from '../../story/language/match.js';
import type {Facts} from '../view/facts.js';
import type {Shown} from './markup.js';

const bytes = (count: number) => `${count.toLocaleString('en')} bytes`;

/** What a reader downloads for what is shown, and how long it took here, in sentences without a verdict. */
export function figuresOf(
  {view, given, story}: Shown,
  {scripts, check, more, languages}: Facts,
  after: number | undefined,
): {name: string; value: string}[] {
  const script = scripts[view.script];
  const asked = given || Object.values(view.attributes).some(({src, story}) => src || story);
  const language = languages[matchLanguage(story.lang).toLowerCase()];
  const hasTimeline = view.tags.some((tag) => tag === 'timeline-strip' || tag === 'story-bundle');
  const json = new TextEncoder().encode(JSON.stringify(story)).length;
  return [
    {name: script.name, value: `${bytes(script.bytes)} of brotli`},
    ...(asked
      ? [{name: check.name, value: `${bytes(check.bytes)} of brotli, on demand for a story from outside`}]
      : []),
    ...(hasTimeline && needsMore(story.timeline ?? [], Date.now() / 864e5)
      ? [{name: more.name, value: `${bytes(more.bytes)} of brotli, on demand for this timeline`}]
      : []),
    ...(language
      ? [{name: language.name, value: `${bytes(language.bytes)} of brotli, on demand for this language`}]
      : []),
    ...(given ? [{name: 'This story', value: `${bytes(json)} of JSON in the page`}] : []),
    ...(after === undefined
      ? []
      : [{name: 'Script to story', value: `${after.toFixed(0)} ms, on this machine, from the plain script`}]),
  ];
}
