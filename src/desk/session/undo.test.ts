import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {compileArticle} from '../../formats/article/read.js';
import type {LenientArticle} from '../../formats/article/read.js';
import {draftArticle} from '../../formats/draft/write.js';
import type {Act} from './act.js';
import {drafted, ferry, saved} from './fixtures/articles.js';
import {DeskSession} from './session.js';

const seed = readFileSync('test/samples/article/us-army-ukraine.txt', 'utf8');
/** The story of each text is made once, though undo comes by it again. */
const compiled = new Map<string, LenientArticle>();
const compile = (text: string, name: string) => {
  const known = compiled.get(text) ?? compileArticle(text, {file: name, lenient: true});
  compiled.set(text, known);
  return known;
};
const opened = (text: string) => new DeskSession({name: 'a.md', text}, {compile});
const words = [
  'two hours late',
  'Small ferries run',
  'Forty people waited on the quay',
  'a: #b',
  '“x” [y]{z}',
  '',
];

/** An act on what is on the desk, chosen by numbers. */
function actOf(session: DeskSession, [kind, which, what]: readonly [number, number, number]): Act {
  const {cards, compiled} = session;
  const key = cards[which % cards.length]?.key ?? 'none';
  const text = words[what % words.length]!;
  const paragraphs = compiled.blocks.filter(({section}) => section !== undefined);
  const exact = paragraphs[what % (paragraphs.length || 1)]?.text.split('. ')[0] ?? text;
  const acts: Act[] = [
    {do: 'accept', key},
    {do: 'rest', key, on: {exact}},
    {do: 'reword', key, text},
    {do: 'drop', key},
    {do: 'move', key, by: what % 2 ? 1 : -1},
    {do: 'head', key: 'head about', fields: {byline: text, url: what % 2 ? 'https://quay.example/a' : ''}},
    {do: 'head', key: 'head headline', fields: {headline: text}},
    {do: 'leave-out', key},
    {
      do: 'event',
      key,
      fields: {when: what % 3 ? '2025-03' : '', status: what % 2 ? 'planned' : '', title: text},
    },
    {
      do: 'quote',
      key,
      fields: {name: text, role: what % 2 ? 'pilot' : '', url: what % 3 ? '' : 'https://x.example/1'},
    },
    {do: 'picture', key, alt: text, credit: what % 2 ? 'Photo: Ada' : ''},
    {do: 'add', kind: 'point', on: {exact}, fields: {title: text}},
    {do: 'add', kind: 'key-point', on: {exact}, fields: {heading: text || 'Words'}},
    {do: 'add', kind: 'quote', on: {exact}, fields: {name: what % 2 ? 'Cy Sample' : '', role: 'pilot'}},
    {do: 'add', kind: 'event', on: {exact}, fields: {when: what % 2 ? '2025-03-06' : ''}},
    {do: 'keep', key, because: text},
    {do: 'correct', text, affects: what % 2 ? [key] : [], date: '2025-03-07'},
    {do: 'write-block', block: which % (compiled.blocks.length || 1), text: `${text} anew`},
    {do: 'write', text: `${session.text}\nMore.\n`},
  ];
  return acts[kind % acts.length]!;
}

const number = fc.nat(1000);
const acts = fc.array(fc.tuple(number, number, number), {minLength: 200, maxLength: 200});
const seedDraft = await draftArticle(seed);

describe('an editor who did 200 things', () => {
  const articles = {ferry, drafted, seed: seedDraft.markdown};
  for (const [name, article] of Object.entries(articles))
    for (const [how, save] of Object.entries(saved).slice(name === 'ferry' ? -2 : -1))
      it(`takes them all back and has the bytes of the beginning: ${name}, ${how}`, () => {
        fc.assert(
          fc.property(acts, (numbers) => {
            const text = save(article);
            const session = opened(text);
            let done = 0;
            for (const each of numbers) {
              const before = session.text;
              const outcome = session.act(actOf(session, each));
              if ('refused' in outcome) assert.equal(session.text, before);
              else done++;
            }
            const last = session.text;
            for (let count = 0; count < done; count++) assert.ok('says' in session.undo());
            assert.equal(session.text, text);
            for (let count = 0; count < done; count++) assert.ok('says' in session.redo());
            assert.equal(session.text, last);
          }),
          {numRuns: 1},
        );
      });
});

describe('an editor who wrote some lines by hand', () => {
  const byHand = [
    ...['# By hand.', 'publisher: {name: The Quay,   url: https://quay.example}', '  # The first one.'],
    ...[
      '## Two hours',
      'The ferry was two hours late on Monday. Forty people waited on the quay.',
      '## The day after',
    ],
    'It sailed again on Tuesday. [Tickets](https://quay.example/tickets) stay valid.',
  ];
  it('finds them as they were, whatever was done to others', () => {
    fc.assert(
      fc.property(acts, (numbers) => {
        const session = opened(ferry);
        for (const each of numbers.slice(0, 60)) {
          const act = actOf(session, each);
          if (!act.do.startsWith('write')) session.act(act);
        }
        const lines = session.text.split('\n');
        for (const line of byHand) assert.ok(lines.includes(line), line);
      }),
      {numRuns: 2},
    );
  });
});

describe('an editor who drops every event', () => {
  it('keeps the comment written before them, though their list is gone', () => {
    const session = opened(ferry);
    for (const key of ['timeline The ferry is late', 'timeline It sails again'])
      assert.ok('says' in session.act({do: 'drop', key}), key);
    assert.ok(!session.text.includes('timeline:'));
    assert.ok(session.text.includes('\n  # The first one.\n'));
    assert.ok(!session.cards.some(({key}) => key.startsWith('timeline')));
  });
});

describe('an editor who opens an article and saves it', () => {
  const files = ['src/stories', 'bench/truth/stories', 'examples', 'docs', 'test'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'}).flatMap((file) =>
      file.endsWith('.md') && !file.includes('node_modules') ? [`${folder}/${file}`] : [],
    ),
  );
  const articles = files.filter((file) => readFileSync(file, 'utf8').startsWith('---'));
  it('finds articles to open', () => assert.ok(articles.length > 16));
  for (const file of articles)
    for (const [how, save] of Object.entries(saved).slice(2))
      it(`has every byte of ${file}, ${how}`, () => {
        const text = save(readFileSync(file, 'utf8').replace(/\r\n/g, '\n'));
        const session = opened(text);
        session.next();
        session.undo();
        assert.equal(session.text, text);
        assert.deepEqual(session.state.done, []);
        // What is written back as a text field holds it is no change either.
        session.act({do: 'write', text: text.replace(/\r\n/g, '\n')});
        assert.equal(session.text, text);
      });
});
