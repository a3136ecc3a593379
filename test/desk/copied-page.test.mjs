/** What an editor sees at the desk of a page that they copied whole, with “Select all”. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {openDesk} from './desk-page.mjs';

const page = `<meta charset="utf-8"><header><nav><a href="https://post.example/">Home</a></nav></header>
<article><h1>The ferry stops for two winters</h1>
<p>The council stops the ferry between Harrow and Pell for two winters, and promised to bring it back with a new hull.</p>
<h2>Story overview</h2><ul><li>The ferry stops for three winters.</li><li>A new hull is being built in Ostrava</li></ul>
<h2>The vote</h2><p>On 3 March 2026 the council voted nine to four to stop the ferry. The last boat leaves on 30 October 2026, the harbour office said.</p>
<table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2025</td><td>410,000</td></tr></table>
<p>“We would rather close it for two winters than lose it,” said Mira Okafor, who chairs the committee. “Nobody here wants a bridge.”</p>
<blockquote><p>I have crossed every day for thirty years.</p><footer>Anselm Dyer, joiner</footer></blockquote>
<p>A new hull is being built in Ostrava. Tickets bought before June stay valid, and season tickets are paid back by mail.</p></article>
<aside><h3>More news</h3><ul><li><a href="https://post.example/a">A bakery burns</a></li></ul></aside><footer><p>All rights reserved by the Harrow Post</p></footer>`;
const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

describe('an editor who copied a whole page', {skip}, () => {
  let browser;
  let desk;
  before(async () => (browser = await launchChromium()));
  after(() => browser?.close());

  const opened = async (width) => {
    await desk?.page.close();
    desk = await openDesk(browser, {width, height: 844});
    await desk.paste('', page);
    await desk.until(({card}) => card.startsWith('Language'));
  };
  const words = (selector) =>
    desk.page.$$eval(selector, (all) => all.map(({innerText}) => innerText.replace(/\s+/g, ' ').trim()));
  const choose = async (title) => {
    await desk.page.evaluate((title) => {
      const buttons = [...document.querySelectorAll('.queue button')];
      buttons.find(({textContent}) => textContent.includes(title)).click();
    }, title);
    await desk.until(({card}) => card.includes(title));
  };

  it('gets the article alone, and is told of its table by its words', async () => {
    await opened(1280);
    const article = (await words('.words .text')).join('\n');
    assert.match(article, /Tickets bought before June/);
    assert.doesNotMatch(article, /Home|bakery|rights reserved|Passengers/);
    await desk.page.click('#step-publish');
    await desk.page.waitForSelector('.left-open');
    const open = (await words('.left-open')).join('\n');
    assert.match(open, /a table was left out: “Year Passengers 2025 410,000”/);
    assert.match(open, /Point 2 A new hull is being built in Ostrava/);
  });

  it('reads the words of each quote beside the story, of one that no card of it shows too', async () => {
    await opened(1280);
    await desk.page.waitForFunction(() => /Quote 2/.test(document.querySelector('.items').innerText));
    assert.match((await words('.items')).join('\n'), /Quote 2: We would rather close it for two winters/);
    const names = (await words('.tags button')).filter((each) => each.startsWith('Quote'));
    assert.equal(new Set(names).size, names.length, names.join());
  });

  it('reads them one below the other on a phone too, where the story shows later', async () => {
    await opened(390);
    await desk.page.$$eval('.segments button', (all) =>
      all.find(({textContent}) => textContent.includes('Story')).click(),
    );
    const overlaps = () =>
      desk.page.$$eval('.items > li:has(> p:not(.unseen))', (rows) => {
        const boxes = rows.map((row) => [...row.children].map((each) => each.getBoundingClientRect()));
        const ends = boxes.map(([words, state]) => [words.top, (state ?? words).bottom]);
        return ends.filter(([top, bottom], at) => bottom <= top || top < (ends[at - 1]?.[1] ?? 0) - 1).length;
      });
    await desk.page.waitForFunction(() => document.querySelector('.items > li').offsetWidth > 0);
    await desk.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    assert.equal(await overlaps(), 0);
  });

  it('has a guess and its sentence as one choice', async () => {
    await opened(1280);
    await choose('Point 2');
    assert.deepEqual(await words('.choices li'), ['1 A new hull is being built in Ostrava. the guess']);
  });

  it('is led to other words, or to keep it, by “Enter” on a claim that its words contradict', async () => {
    await opened(1280);
    await choose('Point 1');
    await desk.page.keyboard.press('Enter');
    await desk.until(({card}) => !card.startsWith('Point 1'));
    await choose('Claim in');
    assert.match((await words('.card .acts .main'))[0], /^Choose words/);
    await desk.page.type('.card .fields input', 'The minutes say three.');
    assert.match((await words('.card .acts .main'))[0], /^Keep it/);
    await desk.page.keyboard.press('Enter');
    await desk.until(({card}) => !card.startsWith('Claim'));
  });

  for (const width of [390, 1280])
    it(`sees the words that a card is about above it, at ${width} px`, async () => {
      await opened(width);
      const titles = (await words('.queue bdi')).filter((title) =>
        /^(?:Point|Key|Quote|March|Oct)/.test(title),
      );
      for (const title of titles.toReversed()) {
        await choose(title);
        const isInSight = () => {
          const [range] = CSS.highlights.get('desk-now') ?? [];
          if (!range) return false;
          const words = document.createRange();
          words.setStart(range.startContainer, range.startOffset);
          words.setEnd(range.endContainer, range.endOffset);
          const [{top}] = words.getClientRects();
          const title = document.querySelector('#card-title').getBoundingClientRect();
          const edge = document.querySelector('.queue').getBoundingClientRect().bottom;
          return top >= edge && title.top > top && title.bottom < innerHeight;
        };
        await desk.page.waitForFunction(isInSight, {timeout: 10_000}).catch(() => assert.fail(title));
      }
    });
});
