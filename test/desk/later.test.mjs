import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {compileArticle} from '../../src/formats/article/read.ts';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {axeFaults, openDesk} from './desk-page.mjs';

const article = `---
lang: en
headline: The lift is stuck
timeline:
  - when: 2025-03-03
    title: The lift stuck
    passage: stuck on 3 March 2025
---

The tower has seen worse.

## Story Overview

- The lift stuck for two hours.[^1]

## Stuck

The lift stuck on 3 March 2025. It was stuck for two hours.

Nobody was hurt, said the porter.

[^1]: It was stuck for two hours
`;
const page = `<!doctype html><html lang="en"><title>The lift is stuck</title><article><h1>The lift is stuck</h1>
<p>The tower has seen worse.</p><h2>Stuck</h2>
<p>The lift stuck on 4 March 2025. It was stuck for five hours.</p><p>Nobody was hurt, said the porter.</p></article></html>`;
const story = compileArticle(article, {file: 'lift.md'});
const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

describe('an editor whose article was changed after its story was published', {skip}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-later-'));
  const file = (name, data) => {
    const path = join(folder, name);
    writeFileSync(path, data);
    return path;
  };
  let browser;
  let desk;
  before(async () => {
    browser = await launchChromium();
    desk = await openDesk(browser);
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, {recursive: true});
  });

  const press = (name) =>
    desk.page.evaluate((name) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find((each) => (each.ariaLabel ?? each.textContent).trim().startsWith(name));
      button.click();
    }, name);
  const words = (selector) =>
    desk.page.$eval(selector, (each) => each.textContent.replace(/\s+/g, ' ').trim());
  const begin = async (name, data) => {
    await desk.page.click('#step-bring');
    await desk.until(({at}) => at === 'bring');
    await press('Hold a story against');
    await desk.page.waitForSelector('.story-choice input');
    await (await desk.page.$('.story-choice input')).uploadFile(file(name, data));
    await desk.page.waitForSelector('.story-choice p b');
  };
  const holdAgainst = async (name, data) => {
    await (await desk.page.$('.later .pair section:nth-child(2) input')).uploadFile(file(name, data));
    await desk.page.waitForSelector('#found-title');
  };

  it('sees what the article no longer bears out, and what changed in it', async () => {
    await begin('lift.md', article);
    await holdAgainst('now.html', page);
    assert.match(await words('.found'), /Point 1 Not in the article: “It was stuck for two hours”/);
    assert.match(await words('.changes'), /3 March 2025.*4 March 2025/);
    assert.deepEqual(await axeFaults(desk.page), []);
  });

  it('gets a card for each, under the words most like it now, and rests it on them', async () => {
    await press('Take over 1 change');
    await desk.until(
      ({at, card, focus}) =>
        at === 'settle' && card.startsWith('Point 1 · the article changed') && focus === 'card-title',
    );
    assert.match(await words('.card'), /not in the article any more: It was stuck for two hours/);
    const under = await desk.page.$eval('.block.over .text', ({textContent}) => textContent);
    assert.match(under, /^The lift stuck on 4 March/);
    assert.deepEqual(await axeFaults(desk.page), []);
  });

  it('tells readers what was put right', async () => {
    await desk.page.keyboard.press('n');
    await desk.page.waitForSelector('.card input[type=date]');
    assert.deepEqual(await axeFaults(desk.page), []);
    await desk.page.type('.card textarea', 'It was five hours, not two.');
    await press('Add the correction');
    await desk.until(({said}) => said.startsWith('Correction added'));
    await desk.page.focus('#card-title');
    await desk.page.keyboard.press('1');
    await desk.page.keyboard.press('Enter');
    await desk.until(({card}) => !card.startsWith('Point 1'));
    await press('Edit the text');
    const text = await desk.page.$eval('.source textarea', ({value}) => value);
    assert.match(text, /\[\^1\]: It was stuck for five hours\.\n/);
    assert.match(
      text,
      /corrections:\n +- date: "?\d{4}-\d\d-\d\d"?\n +text: It was five hours, not two\.\n +affects: \[overview-1\]|affects:\n/,
    );
    await press('Leave it as it was');
  });

  it('goes back to what it was', async () => {
    await press('Versions');
    await desk.page.waitForSelector('.kept li');
    assert.deepEqual(await axeFaults(desk.page), []);
    await press('Go back to it: As it was brought');
    await desk.until(({said}) => said.startsWith('Edited the text'));
    await press('Edit the text');
    assert.equal(await desk.page.$eval('.source textarea', ({value}) => value), article);
    await press('Leave it as it was');
  });

  it('takes proposals as cards, each through the gate, and is told what did not pass', async () => {
    const pass = {kind: 'point', text: 'Nobody was hurt.', passage: 'Nobody was hurt, said the porter.'};
    const hostile = {...pass, text: '<img src=x onerror="document.title=1"> was hurt'};
    await press('Proposals');
    await desk.page.waitForSelector('textarea.answer');
    await desk.page.$eval(
      'textarea.answer',
      (field, answer) => (field.value = answer),
      JSON.stringify({proposals: [pass, hostile]}),
    );
    await press('Read them');
    await desk.page.waitForSelector('.not-offered li');
    assert.match(await words('.source'), /1 proposal is a card now; 1 did not pass\./);
    assert.equal(await desk.page.title(), 'The desk · story-widgets');
    assert.deepEqual(await axeFaults(desk.page), []);
    await press('Back to the article');
    await desk.page.$$eval('.queue button', (each) =>
      each.find(({textContent}) => /Proposed point/.test(textContent)).click(),
    );
    await desk.until(({card}) => card.startsWith('Proposed point'));
    await press('Edit the text');
    assert.doesNotMatch(await desk.page.$eval('.source textarea', ({value}) => value), /Nobody was hurt\.\[/);
    await press('Leave it as it was');
  });

  it('hears in a sentence what is no proposal', async () => {
    await press('Proposals');
    await desk.page.waitForSelector('textarea.answer');
    await desk.page.type('textarea.answer', 'None today.');
    await press('Read them');
    await desk.page.waitForFunction(() =>
      /holds no JSON/.test(document.querySelector('.source').textContent),
    );
  });

  it('who has the story alone gets a report, and is told why nothing can be written back', async () => {
    await begin('story.json', JSON.stringify(story));
    assert.match(await words('.story-choice'), /nothing can be written back/);
    await holdAgainst('now.html', page);
    assert.match(await words('.found'), /Point 1/);
    assert.doesNotMatch(await words('.found'), /Take over/);
    assert.deepEqual(await axeFaults(desk.page), []);
    await press('Draft the article anew');
    await desk.until(({at, card}) => at === 'settle' && card !== '');
  });

  it('is told in a sentence what is no story, and what is no article', async () => {
    await desk.page.click('#step-bring');
    await desk.until(({at}) => at === 'bring');
    await press('Hold a story against');
    await desk.page.waitForSelector('.story-choice input');
    await (await desk.page.$('.story-choice input')).uploadFile(file('no.json', '{"weather": "fog"}'));
    await desk.until(({refused}) => /story/.test(refused));
    await press('Hold the story against it');
    await desk.until(({refused}) => /is empty/.test(refused));
  });
});
