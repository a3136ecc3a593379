import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {compileArticle} from '../../../formats/article/read.js';
import {drafted} from '../fixtures/articles.js';
import {make} from '../make.js';
import {DeskSession} from '../session.js';
import type {Doing} from '../session.js';
import {answer} from './answer.js';
import {Bench} from './bench.js';
import type {Answer, Question, Work} from './bench.js';
import {ApartSession} from './session.js';
import type {HeardEvent} from './session.js';

const right = readFileSync('src/stories/us-army-ukraine.md', 'utf8');

/** A worker whose answers come when the test says so, as copies, as they do from a worker. */
class SlowWorker implements Work {
  onmessage: Work['onmessage'] = null;
  onerror: Work['onerror'] = null;
  readonly asked: Question[] = [];
  postMessage(question: Question): void {
    this.asked.push(structuredClone(question));
  }
  terminate(): void {
    this.asked.length = 0;
  }
  /** Answers what was asked first. */
  answer(): void {
    this.onmessage?.({data: structuredClone<Answer>(answer(this.asked.shift()!))});
  }
}

function opened(text = drafted) {
  const worker = new SlowWorker();
  const here = new DeskSession({name: 'a.md', text});
  const job = {name: 'a.md', text, settled: new Set<string>(), losses: [], offers: []};
  const session = new ApartSession({name: 'a.md', text}, make(job), new Bench(worker));
  const does = async (what: Doing) => {
    const outcome = session.do(what);
    await new Promise(setImmediate);
    worker.answer();
    return outcome;
  };
  return {worker, here, session, does};
}

const doings: Doing[] = [
  {do: 'accept', key: '[^1]'},
  {do: 'reword', key: '[^1]', text: 'It is shut.'},
  'undo',
  'redo',
  {do: 'drop', key: '[^1]'},
  'undo',
  'undo',
];

describe('an editor of a large text', () => {
  it('gets by a worker what the page itself would make of it, step by step', async () => {
    const {here, session, does} = opened();
    for (const what of doings) {
      const outcome = typeof what === 'string' ? here[what]() : here.act(what);
      assert.deepEqual(await does(what), outcome);
      assert.deepEqual(session.state, here.state);
      assert.deepEqual([session.cards, session.compiled], [here.cards, here.compiled]);
    }
  });

  it('has nothing done in the page while the worker does it, and sees text and cards change together', async () => {
    const {worker, session} = opened();
    const before = [session.text, session.cards];
    let changed = 0;
    session.addEventListener('change', () => changed++);
    const accepted = session.do({do: 'accept', key: '[^1]'});
    // What follows is done to what the first one leaves.
    const reworded = session.do({do: 'reword', key: '[^1]', text: 'It is shut.'});
    await new Promise(setImmediate);
    assert.deepEqual([session.text, session.cards], before);
    assert.equal(worker.asked.length, 1);
    worker.answer();
    assert.ok('says' in (await accepted));
    assert.notEqual(session.text, before[0]);
    await new Promise(setImmediate);
    assert.equal(worker.asked[0]?.job.text, session.text);
    worker.answer();
    assert.ok('says' in (await reworded));
    assert.deepEqual(session.compiled.story?.overview[0]?.text, ['It is shut.']);
    assert.equal(changed, 2);
  });

  it('is told why an act is refused, and nothing changes', async () => {
    const {here, session, does} = opened();
    const act = {do: 'reword', key: '[^1]', text: ''} as const;
    const outcome = await does(act);
    assert.deepEqual(outcome, here.act(act));
    assert.ok('refused' in outcome);
    assert.equal(session.text, drafted);
  });

  it('keeps the card that was taken in hand meanwhile', async () => {
    const {worker, session} = opened();
    const done = session.do({do: 'accept', key: session.card!.key});
    const other = session.queue.at(-1)!.key;
    session.open(other);
    await new Promise(setImmediate);
    worker.answer();
    await done;
    assert.equal(session.card?.key, other);
  });

  it('goes on in the page where the worker fails', async () => {
    const {worker, here, session} = opened();
    const done = session.do({do: 'accept', key: '[^1]'});
    await new Promise(setImmediate);
    worker.onerror?.(new Event('error'));
    assert.deepEqual(await done, here.act({do: 'accept', key: '[^1]'}));
    await session.do('undo');
    assert.equal(session.text, drafted);
    assert.ok(session.isFresh);
  });
});

describe('an editor of a small text, with whose story a worker goes on', () => {
  const begun = () => {
    const worker = new SlowWorker();
    const session = new ApartSession({name: 'a.md', text: drafted});
    const bench = new Bench(worker);
    return {worker, session, bench, moved: session.moveTo(bench)};
  };

  it('is not kept waiting by it, and acts in the page until it is ready', async () => {
    const {worker, session, moved} = begun();
    assert.ok('says' in (await session.do({do: 'accept', key: '[^1]'})));
    const now = session.text;
    assert.notEqual(now, drafted);
    worker.answer();
    await new Promise(setImmediate);
    assert.equal(worker.asked[0]?.job.text, now, 'it looks once more');
    worker.answer();
    await moved;
    assert.equal(session.text, now);
    const undone = session.do('undo');
    await new Promise(setImmediate);
    assert.equal(worker.asked.length, 1, 'from then on the worker does it');
    worker.answer();
    await undone;
    assert.equal(session.text, drafted);
  });

  it('is told of the cards that it asks besides', async () => {
    const {worker, session, moved} = begun();
    let told = 0;
    session.addEventListener('heard', (event) => (told = (event as HeardEvent).count));
    const made = make(worker.asked.shift()!.job);
    const more = {...made.cards.find(({isDone}) => isDone)!, key: 'claim [^1]: shut', isDone: false};
    worker.onmessage?.({data: {id: 1, made: {...made, cards: [...made.cards, more]}}});
    await moved;
    assert.equal(told, 1);
    assert.equal(session.cards.at(-1)?.key, more.key);
  });

  it('has a story to hand out without another look once the worker heard its claims, and nothing is wrong', async () => {
    const worker = new SlowWorker();
    const session = new ApartSession({name: 'a.md', text: right});
    assert.equal(session.heardStory, undefined, 'the page alone does not hear all words');
    const moved = session.moveTo(new Bench(worker));
    worker.answer();
    await moved;
    assert.deepEqual(session.heardStory, compileArticle(right, {file: 'a.md'}));
    const changing = session.do({do: 'write', text: right.replace('lang: en', 'lang: ?')});
    await new Promise(setImmediate);
    worker.answer();
    await changing;
    assert.equal(session.heardStory, undefined, 'a problem is in it now');
  });
});
