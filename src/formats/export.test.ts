import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStory} from '../story/parse-story.js';
import {storyHead, storyLists} from '../story/story.js';
import {bridge} from './fixtures/bridge-story.js';
import {foreignFormats} from './formats.js';

const ai = {source: 'trainedAlgorithmicMedia', text: 'A machine wrote the summary.'};
const changes = [{of: 'headline', kind: 'changed', at: '2031-03-02'}];
const full: Record<string, unknown> = {...bridge, ai, dir: 'rtl', changes};
/** What has to be there says something else; all the rest is not there. */
const other: Record<string, unknown> = {id: 'other', lang: 'de', headline: 'Another headline'};
/** Of these the check makes its own. */
const made = new Set(['version', 'expiresAt', 'dates']);

for (const {label, write} of foreignFormats)
  describe(`a publisher who exports a story to ${label}`, () => {
    const whole = write(parseStory(full));
    for (const field of Object.keys({...storyHead, ...storyLists}).filter((name) => !made.has(name)))
      it(`finds in it, or in the list of what is lost: ${field}`, () => {
        assert.notEqual(full[field], undefined);
        const {document} = write(parseStory({...full, [field]: other[field]}));
        const isTold = JSON.stringify(document) !== JSON.stringify(whole.document);
        const isLost = whole.losses.some((loss) => loss.path.split(/[.[]/)[0] === field);
        assert.ok(isTold || isLost);
      });
  });
