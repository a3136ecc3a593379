import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseStoryFile} from '../../check/check-text.js';
import {draftArticle} from '../../formats/draft/write.js';
import type {Act, Outcome} from './act.js';
import {DeskSession} from './session.js';

const seed = readFileSync('test/samples/article/us-army-ukraine.txt', 'utf8');
const {markdown} = await draftArticle(seed);
const drafted = () => new DeskSession({name: 'us-army-ukraine.md', text: markdown});

/** Does an act and tells what came of it; a refusal fails the test. */
function done(outcome: Outcome): string {
  assert.ok('says' in outcome, 'refused' in outcome ? outcome.refused : '');
  return outcome.says;
}

describe('an editor who pasted the article of the seed', () => {
  it('settles it in 16 acts at most, and the file passes the check without a warning', () => {
    const session = drafted();
    let acts = 0;
    const act = (one: Act) => {
      acts++;
      return done(session.act(one));
    };
    assert.deepEqual(
      session.queue.map(({title}) => title),
      [
        ...['Language', 'Headline', 'Point 1', 'Point 2', 'Point 3', 'Point 4'],
        ...['November 19, 2025', 'November 20, 2025', 'Who and where'],
      ],
    );
    const choices = [1, 3, 1, 2];
    while (session.card && !session.card.isDone) {
      const {card} = session;
      const choice = card.title.startsWith('Point') ? choices.shift()! : 1;
      if (card.kind === 'guess' && choice > 1)
        act({do: 'rest', key: card.key, on: {exact: card.nearest[choice - 1]!.text}});
      else act({do: 'accept', key: card.key});
    }
    assert.ok(acts <= 16, `${acts} acts`);
    assert.equal(session.left, 0);
    const {problems, warnings, story} = parseStoryFile(session.text, session.name);
    assert.deepEqual([problems, warnings], [[], []]);
    const bundled = parseStoryFile(
      readFileSync('src/stories/us-army-ukraine.md', 'utf8'),
      'us-army-ukraine.md',
    );
    assert.deepEqual(
      story?.overview.map(({passage}) => passage?.exact),
      bundled.story?.overview.map(({passage}) => passage?.exact),
    );
    assert.deepEqual([story?.keyPoints.length, story?.quotes.length, story?.timeline.length], [3, 1, 2]);
  });
});
