import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {draftArticle} from '../../formats/draft/write.js';
import type {Act} from './act.js';
import {drafted, ferry, saved} from './fixtures/articles.js';
import {DeskSession} from './session.js';

const seed = readFileSync('test/samples/article/us-army-ukraine.txt', 'utf8');
const opened = (text: string) => new DeskSession({name: 'a.md', text});
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

describe('an editor who did 200 things', () => {
  const articles = {ferry, drafted, seed: draftArticle(seed).markdown};
  for (const [name, article] of Object.entries(articles))
    for (const [how, save] of Object.entries(saved).slice(name === 'seed' ? -1 : 0))
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

describe('an editor who opens an article and saves it', () => {
  const stories = ['src/stories', 'bench/truth/stories'].flatMap((folder) =>
    readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? [`${folder}/${file}`] : [])),
  );
  for (const file of stories)
    it(`has every byte of ${file}`, () => {
      const text = readFileSync(file, 'utf8');
      const session = opened(text);
      session.next();
      assert.equal(session.text, text);
      assert.deepEqual(session.state.done, []);
    });
});
