/** That the desk guesses the language of an article however it is brought, and waits for what that takes only where it has to. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {broughtFiles} from './brought-files.mjs';
import {openDesk, seed} from './desk-page.mjs';

const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

const words =
  'Die Fähre nach Pell fährt zwei Winter lang nicht, beschloss der Rat. Ein neuer Rumpf wird gebaut, und wer zur Arbeit will, nimmt den Bus.';
const sentences = Array.from({length: 160}, (_, day) => `${words} So war es auch am Tag ${day + 1}.`);
const page = `<!doctype html><title>Die Fähre ruht</title><article><h1>Die Fähre ruht</h1><p>${words}</p><p>${words} Mehr weiß niemand.</p></article>`;

describe('an editor whose article does not name its language', {skip}, () => {
  let browser;
  let desk;
  /** The files beside the desk that its page asked for. */
  let asked;
  const {file, fresh, choose} = broughtFiles(() => desk);
  before(async () => (browser = await launchChromium()));
  after(() => browser?.close());
  beforeEach(async () => {
    await desk?.page.close();
    desk = await openDesk(browser);
    asked = [];
    desk.page.on('request', (request) => asked.push(request.url()));
    await fresh();
  });
  const guessed = () => desk.page.$eval('desk-card input', ({value}) => value);
  const hasDetector = () => asked.some((url) => url.includes('desk-detector'));

  it('waits for no statistics where it is plainly English', async () => {
    await desk.paste(seed);
    await desk.until(({card}) => card.startsWith('Language'));
    assert.deepEqual([await guessed(), hasDetector()], ['en', false]);
  });

  for (const [how, bring] of [
    ['a text', () => desk.paste(`# Die Fähre ruht\n\n${words}\n`)],
    ['a long text, drafted apart', () => desk.paste(`# Die Fähre ruht\n\n${sentences.join('\n\n')}\n`)],
    ['rich text', () => desk.paste('', `<h1>Die Fähre ruht</h1><p>${words}</p>`)],
    ['a page', () => choose(file('ferry.html', page))],
  ])
    it(`has it guessed of ${how} in German`, async () => {
      await bring();
      await desk.until(({card}) => card.startsWith('Language'));
      assert.deepEqual([await guessed(), hasDetector()], ['de', true]);
    });

  it('is asked for it where the statistics do not come', async () => {
    // Chromium has no request of a page from disk stopped.
    await desk.page.evaluate(() => {
      const append = document.head.append.bind(document.head);
      document.head.append = (script) =>
        script.src.includes('desk-detector') ? setTimeout(() => script.onerror()) : append(script);
    });
    await desk.paste(`# Die Fähre ruht noch\n\n${words}\n`);
    await desk.until(({card}) => card.startsWith('Language'));
    assert.equal(await guessed(), '');
  });
});
