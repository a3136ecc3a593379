/** What an editor is told of several files, of data and of feeds: what scripts beside the desk read is refused as by the desk itself. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {broughtFiles} from './brought-files.mjs';
import {openDesk} from './desk-page.mjs';

const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

describe('an editor who brings files to the desk', {skip}, () => {
  let browser;
  let desk;
  before(async () => {
    browser = await launchChromium();
    desk = await openDesk(browser);
  });
  after(() => browser?.close());
  const {file, fresh, choose} = broughtFiles(() => desk);

  it('is told what is wrong with each of several files in a line of its own', async () => {
    await fresh();
    await choose(file('e.pdf', '%PDF-1.7'), file('f.txt', ''));
    await desk.until(({refused}) => refused !== '');
    const lines = await desk.page.$eval('.refused', ({innerText}) => innerText.split('\n'));
    assert.deepEqual(
      lines.map((line) => line.slice(0, 7)),
      ['“e.pdf”', '“f.txt”'],
    );
  });

  it('gets a draft of data that tell no language, which is a question to them', async () => {
    await fresh();
    const event = {start_date: {year: '2025'}, text: {headline: 'It sails', text: 'The ferry sailed again.'}};
    await choose(file('ferry.json', JSON.stringify({events: [event]})));
    await desk.until(({card, refused}) => card !== '' || refused !== '');
    assert.match((await desk.look()).card, /^Language/);
  });

  it('chooses among the articles of a feed, and reads of each that cannot be drafted why', async () => {
    await fresh();
    const whole =
      'The ferry to the island was two hours late on Monday, for the crew blamed the fog. '.repeat(4);
    const item = (title, words) => `<item><title>${title}</title><description>${words}</description></item>`;
    const encoded = `<item><title>Whole</title><content:encoded><![CDATA[<p>${whole}</p>]]></content:encoded></item>`;
    await choose(
      file(
        'feed.xml',
        `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay</title>${item('Part', 'The ferry is late …')}${encoded}</channel></rss>`,
      ),
    );
    await desk.page.waitForFunction(() => /Whole/.test(document.querySelector('desk-bring').textContent));
    const words = await desk.page.$eval('desk-bring', ({textContent}) => textContent);
    assert.match(words, /Part\s+It cannot be drafted: .*excerpt/);
  });
});
