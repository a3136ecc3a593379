import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from '../../story/parse-story.js';
import type {Story} from '../../story/story.js';
import {bridge} from '../fixtures/bridge-story.js';
import {ninjsValidator} from './fixtures/validator.js';
import {writeNinjs} from './write.js';
import {readNinjs} from './read.js';
import {ninjsFaults} from './schema.js';

const again = (story: Story) => {
  const {document, losses} = writeNinjs(story);
  const {document: read, losses: lostAgain} = readNinjs(document);
  return {story: parseStory(read), lost: losses.map(({path}) => path), lostAgain, document};
};

describe('a news agency', () => {
  it('is given an item that keeps the rules of ninjs 3.1', () => {
    assert.deepEqual(ninjsFaults(writeNinjs(parseStory(bridge)).document), []);
    assert.deepEqual(
      ninjsFaults(writeNinjs(parseStory({version: 1, id: 'a', lang: 'en', headline: 'H'})).document),
      [],
    );
  });

  it('is given one that is valid against the schema of IPTC', () => {
    const isValid = ninjsValidator();
    assert.ok(isValid(writeNinjs(parseStory(bridge)).document));
    for (const id of ['https://example.org/a#b', 'with space', 'urn:example:x', 'Köln']) {
      const {document} = writeNinjs(parseStory({...bridge, id}));
      assert.ok(isValid(document), JSON.stringify(document, null, 1));
    }
  });

  it('is told who wrote it in any language, known or not', () => {
    const by = (lang: string) => writeNinjs(parseStory({...bridge, lang})).document.by;
    assert.equal(by('de'), 'Mira Sample und Jo Example');
    for (const lang of ['en-x', 'en-GB-oed', 'sgn-ase']) assert.equal(by(lang), by('en'));
  });

  it('can give it back: what has a home comes through', () => {
    const story = parseStory(bridge);
    const {story: back, lost, lostAgain} = again(story);
    assert.deepEqual(lostAgain, []);
    assert.deepEqual(lost, [
      'byline[0].role',
      'quotes[0].speaker.role',
      'quotes[0].source.network',
      'timeline[1].status',
      'timeline[2].when',
      'corrections[0].affects',
      'published',
    ]);
    // What the list of losses names is taken off the original; all else is the same.
    const expected = structuredClone<Story>(story);
    delete expected.published;
    delete expected.byline[0]!.role;
    delete expected.quotes[0]!.speaker!.role;
    delete expected.quotes[0]!.source!.network;
    delete expected.timeline[1]!.status;
    expected.timeline[2]!.when = '2031-05';
    delete expected.corrections[0]!.affects;
    const wordless = ({dates: _, ...rest}: Story) => rest;
    assert.deepEqual(wordless(back), wordless(parseStory(expected)));
  });

  it('can give back which part artificial intelligence had', () => {
    for (const source of ['trainedAlgorithmicMedia', 'algorithmicallyEnhanced']) {
      const {document, story, lost, lostAgain} = again(
        parseStory({...bridge, ai: {source, text: 'Words of ours.'}}),
      );
      const uri = `http://cv.iptc.org/newscodes/digitalsourcetype/${source}`;
      assert.deepEqual([document.digitalSourceType, story.ai], [{uri}, {source: uri}]);
      assert.ok(lost.includes('ai.text'));
      assert.deepEqual(lostAgain, []);
      assert.deepEqual(ninjsFaults(document), []);
      assert.deepEqual(again(story).story.ai, story.ai);
    }
    const camera = {name: 'Camera', uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'};
    const {document, losses} = readNinjs({
      uri: 'urn:a:b',
      language: 'en',
      headlines: [{value: 'H'}],
      digitalSourceType: camera,
    });
    assert.equal(document.ai, undefined);
    assert.deepEqual(
      losses.map(({path}) => path),
      ['digitalSourceType'],
    );
  });

  it('is not told of a day where only a month is known', () => {
    const {document} = again(parseStory(bridge));
    const events = (document.associations as {rel: string; eventDetails?: {dates: object}}[]).filter(
      ({rel}) => rel === 'timelineEvent',
    );
    assert.deepEqual(
      events.map(({eventDetails}) => eventDetails?.dates),
      [
        {expectedStartDate: '-0043-03', expectedEndDate: '-0042'},
        {startDate: '2031-03-01T09:30:00+01:00'},
        {expectedStartDate: '2031-05'},
        undefined,
      ],
    );
  });
});
