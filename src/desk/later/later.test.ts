import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseStoryFile} from '../../check/check-text.js';
import {Refusal} from '../../formats/common/refusal.js';
import type {Act} from '../session/act.js';
import {DeskSession} from '../session/session.js';
import {changes} from '../session/fixtures/changes.js';
import {done} from '../session/fixtures/acted.js';
import {body, context, file, page} from './fixtures/late-ferry.js';
import {holdAgainst, holdStory} from './hold-against.js';

const opened = () => new DeskSession({name: 'ferry.md', text: file});
const held = (session: DeskSession, article: string) => holdAgainst(session, article, context);

describe('an editor whose article was corrected after its story was published', () => {
  it('sees which items have lost their words, with the nearest words now', async () => {
    const session = opened();
    const {drift} = await held(session, page(...body));
    assert.deepEqual(
      drift.map(({path, key}) => [path, key]),
      [
        ['overview[0]', '[^1]'],
        ['keyPoints[0]', 'keyPoints The day'],
        ['keyPoints[1]', 'keyPoints After'],
        ['timeline[0]', 'timeline The ferry is late'],
      ],
    );
    assert.equal(drift[0]!.nearest, 'The ferry was three hours late on 4 March 2025.');
    for (const {key} of drift) assert.ok(session.cards.some((card) => card.key === key));
  });

  it('takes over the new words, and what did not change stays as it is', async () => {
    const session = opened();
    const {changes: found} = await held(session, page(...body));
    assert.deepEqual(
      found.map(({kind, before, now}) => [kind, before, now]),
      [
        [
          'changed',
          'The ferry was two hours late on 3 March 2025. Forty people waited on the quay.',
          'The ferry was three hours late on 4 March 2025. Forty people waited on the quay.',
        ],
        ['new', '', 'Tea was served.'],
        ['changed', 'It sailed again at noon.', 'Nobody was hurt, the harbour says of the night.'],
      ],
    );
    done(session, {do: 'renew', changes: found, of: session.text});
    assert.deepEqual(changes(file, session.text), [
      '- The ferry was two hours late on 3 March 2025. Forty people waited on the quay.',
      '+ The ferry was three hours late on 4 March 2025. Forty people waited on the quay.',
      '+ - Tea was served.',
      '- It sailed again at noon.',
      '+ Nobody was hurt, [the harbour](https://quay.example/hurt) says of the night.',
    ]);
    session.undo();
    assert.equal(session.text, file);
  });

  it('settles a card for each item, and says in a correction what was put right', async () => {
    const session = opened();
    const {changes: found, drift} = await held(session, page(...body));
    done(session, {do: 'renew', changes: found, of: session.text});
    assert.deepEqual(
      session.cards.filter(({isDone, kind}) => !isDone && kind !== 'claim').map(({title}) => title),
      ['Point 1', 'March 3, 2025'],
    );
    const [point, event] = ['[^1]', 'timeline The ferry is late'].map((key) =>
      session.cards.find((card) => card.key === key)!,
    );
    assert.ok(point?.kind === 'guess' && event?.kind === 'event');
    for (const {nearest} of [point, event])
      assert.equal(nearest[0]?.text, 'The ferry was three hours late on 4 March 2025.');
    const on = {exact: 'three hours late on 4 March 2025'};
    const acts: Act[] = [
      {do: 'rest', key: '[^1]', on},
      {do: 'reword', key: '[^1]', text: 'A ferry was three hours late.'},
      {do: 'event', key: event.key, fields: {when: '2025-03-04', passage: on.exact}},
      {
        do: 'correct',
        text: 'It was 4 March.',
        affects: drift.flatMap(({key}) => key ?? []),
        date: '2025-03-05',
      },
    ];
    for (const act of acts) done(session, act);
    const {problems, warnings, story} = parseStoryFile(session.text, 'ferry.md');
    assert.deepEqual([problems, warnings], [[], []]);
    assert.deepEqual(story?.corrections.at(-1), {
      date: '2025-03-05',
      text: 'It was 4 March.',
      affects: ['overview-1', 'the-day', 'after', 'the-ferry-is-late'],
    });
    assert.equal(session.left, 0);
  });

  it('is told of no change where the article is the same, as a page, as text, or as its file', async () => {
    const same = page(
      ...['<h1>The ferry is late</h1><p>The quay has seen worse.</p><h2>The day</h2>'],
      ...['<p>The ferry was two hours late on 3 March 2025. Forty people waited on the quay.</p>'],
      ...body.slice(2, 3),
      '<ul><li>Soup was served.</li><li>Songs were sung.</li></ul><h2>After</h2><p>It sailed again at noon.</p>',
    );
    const text = file.replace(/^---[^]*?---\n/, '').replace(/\[\^\d\](?:: .*\n)?/g, '');
    for (const article of [same, file, `The ferry is late\n${text}`])
      assert.deepEqual(await held(opened(), article), {drift: [], changes: [], of: file});
    const session = opened();
    assert.match(
      (session.act({do: 'renew', changes: [], of: session.text}) as {refused: string}).refused,
      /Nothing changed/,
    );
  });

  it('can leave paragraphs that a page does not show', async () => {
    const session = opened();
    const {changes: found} = await held(session, page(...body.slice(0, 3)));
    assert.deepEqual(
      found.filter(({kind}) => kind === 'gone').map(({before}) => before),
      ['Soup was served.', 'Songs were sung.', 'After', 'It sailed again at noon.'],
    );
    done(session, {do: 'renew', changes: found.filter(({kind}) => kind === 'changed'), of: session.text});
    assert.match(session.text, /- Songs were sung\.\n\n## After\n\nIt sailed again at noon\.\n/);
    session.undo();
    done(session, {do: 'renew', changes: found, of: session.text});
    assert.doesNotMatch(session.text, /Songs|After|sailed/);
    assert.match(session.text, /\n\n\[\^1\]: two hours/);
  });
});

describe('an editor who has the story alone', () => {
  it('sees what it shows and the article does not, and nothing to write back', async () => {
    const {story} = opened().compiled;
    const {drift, changes: found} = await holdStory(story!, page(...body), context);
    assert.deepEqual(
      [drift.map(({path}) => path), found],
      [['overview[0]', 'keyPoints[0]', 'keyPoints[1]', 'timeline[0]'], []],
    );
  });

  it('is told in a sentence where the article cannot be read', async () => {
    await assert.rejects(held(opened(), '<!doctype html><title>x</title><body></body>'), Refusal);
    await assert.rejects(held(opened(), ' '), Refusal);
  });
});
