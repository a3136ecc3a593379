import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {excesses, snippetBudgets} from '../../bench/snippets/budgets.mjs';
import {snippetBytes} from '../../bench/snippets/bytes.mjs';
import {publishedStory} from '../../bench/stories.mjs';
import {prerender} from '../../dist/modules/prerender/prerender.js';
import {launchChromium} from '../support/browsers.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

describe('the snippets that a build hands out', () => {
  it('cost a reader no more than their budgets', async (test) => {
    const rows = await snippetBytes(browser, publishedStory, {shows: 'A band plays'});
    for (const {title, bytes, whole, files} of rows)
      test.diagnostic(`${title}: ${bytes}, ${whole} in the end (${files.map(({name}) => name).join(', ')})`);
    assert.deepEqual(
      rows.map(({title}) => title),
      Object.keys(snippetBudgets),
    );
    assert.deepEqual(excesses(rows), []);
    // The check of stories from outside is the largest of all files.
    const checking = rows.filter(({files}) => files.some(({name}) => name === 'story-check.js'));
    assert.deepEqual(
      checking.map(({title}) => title),
      ['With the story as data', 'Always the newest'],
    );
  });

  it('hold a page that is complete without JavaScript to 14 KB of markup besides its styles', (test) => {
    const html = prerender(publishedStory, {bundle: true});
    const markup = Buffer.byteLength(html.replace(/<style>[^]*?<\/style>/, ''));
    test.diagnostic(`${markup} of ${Buffer.byteLength(html)}`);
    assert.ok(markup <= 14 * 1024, `${markup}`);
  });
});
