import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {harbourStory} from '../elements/fixtures/harbour-story.js';
import {compileArticle} from '../formats/article/read.js';
import {readFileSync} from 'node:fs';
import {parseStory} from './parse-story.js';
import {readWhole} from './read-whole.js';
import {textDirection} from './language/direction.js';
import {wordDates} from './dates/word-dates.js';

const article = 'src/stories/us-army-ukraine.md';
const bundled = compileArticle(readFileSync(article, 'utf8'), {file: article});
const json = (story: unknown) => JSON.parse(JSON.stringify(story)) as Record<string, unknown>;

/** What a reader sees of data that is whole, as text, where the order of fields counts. */
function read(data: unknown) {
  const whole = readWhole(data);
  if (!whole) return undefined;
  const {story, lacksDirection} = whole;
  if (lacksDirection) story.dir = textDirection(story.lang);
  wordDates(story, story.dates);
  return JSON.stringify(story);
}

const stories = {
  'the bundled story': bundled,
  'a story with all there is': harbourStory(),
  'one that expires': {
    ...harbourStory(),
    expires: '2031-05',
    published: '2031-01-02T10:20:30Z',
    updated: '2031-01-03',
  },
  'one from right to left': {...harbourStory(), lang: 'ar'},
  'one that changed': {
    ...harbourStory(),
    changes: [{date: '2031-01-02', kind: 'removed', of: 'timeline', id: 'gone', text: 'A line.'}],
  },
};

describe('a reader of a story from outside', () => {
  for (const [name, story] of Object.entries(stories)) {
    const whole = JSON.stringify(parseStory(story, {warn: () => {}}));

    it(`has ${name}, as a build wrote it, by a look, sign for sign as by the check`, () => {
      const data = JSON.parse(whole) as unknown;
      assert.equal(read(data), JSON.stringify(parseStory(data)));
      assert.equal(readWhole(data)?.lacksWords, false);
    });

    it(`has ${name}, as somebody wrote it, too, with its words to come`, () => {
      const {dir, dates, expiresAt, ...data} = JSON.parse(whole) as Record<string, unknown>;
      assert.ok(dir && dates && (expiresAt ?? true));
      assert.equal(readWhole(data)?.lacksDirection, true);
      assert.equal(read(data), JSON.stringify(parseStory(data)));
    });
  }

  it('has a story with some words of its dates, in one order of fields', () => {
    const {dates, ...data} = json(parseStory(harbourStory()));
    const [first] = Object.entries(dates as Record<string, string>).slice(1);
    const some = {...data, dates: Object.fromEntries([[first![0], 'some day']])};
    assert.equal(read(some), JSON.stringify(parseStory(some)));
    assert.match(read(some)!, /some day/);
  });
});

describe('the check of a story that is no more than looked at', () => {
  const good = json(parseStory(harbourStory()));
  const timeline = good.timeline as Record<string, unknown>[];
  const faults: Record<string, Record<string, unknown>> = {
    'a newer version': {version: 2},
    'a version of its own spelling': {version: '1.2'},
    'no headline': {headline: undefined},
    'a language that is written otherwise': {lang: 'iw'},
    'two items of one id': {timeline: [...timeline, timeline[0]]},
    'a date that is none': {timeline: [{...timeline[0], when: '2031-02-30'}]},
    'an end before its beginning': {timeline: [{...timeline[0], when: '2031-02-03', end: '2030'}]},
    'an end of nothing': {timeline: [{...timeline[0], when: undefined, end: '2030'}]},
    'a reference to nothing': {timeline: [{...timeline[0], quote: 'nobody'}]},
    'a list that is none': {overview: 'none'},
    'words of dates that are none': {dates: {'2031': 5}},
    'a direction that is none': {dir: 'up'},
    'an address that is none': {url: 'javascript:alert(1)', image: {url: 'javascript:alert(1)', alt: ''}},
  };
  for (const [fault, fields] of Object.entries(faults))
    it(`is left to what mends and tells, for ${fault}`, () => {
      assert.equal(readWhole({...good, ...fields}), undefined);
    });

  it('is left to that on a page that gave all objects fields of its own', () => {
    const all = Object.prototype as {strange?: string};
    all.strange = 'field';
    try {
      assert.equal(readWhole(good), undefined);
    } finally {
      delete all.strange;
    }
  });

  it('is left to that for what is no story', () => {
    for (const data of [null, undefined, 5, 'story', [], {}]) assert.equal(readWhole(data), undefined);
  });
});
