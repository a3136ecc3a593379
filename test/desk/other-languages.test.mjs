/** That an editor of an article in another language than the desk's reads and writes it as that language is. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {openDesk} from './desk-page.mjs';

const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

const article = (lang, headline, point, words) =>
  `---\nlang: ${lang}\nheadline: ${headline}\n---\n\n## Story Overview\n\n- ${point}[^1]\n\n## ${headline}\n\n${words}\n\n[^1]: ?? ${words}\n`;
const arabic = article('ar', 'الجسر مغلق', 'أُغلق الجسر.', 'أُغلق جسر الميناء يوم الاثنين بسبب العاصفة.');
const japanese = article('ja', '橋の閉鎖', '橋は閉鎖された。', '港の橋は月曜日に嵐のため閉鎖された。');

describe('an editor of an article in another language', {skip}, () => {
  let browser;
  let desk;
  before(async () => {
    browser = await launchChromium();
    desk = await openDesk(browser);
  });
  after(() => browser?.close());

  const open = async (text) => {
    await desk.page.evaluate(() => document.querySelector('#step-bring').click());
    await desk.page.waitForSelector('.drop textarea');
    await desk.paste(text);
    await desk.until(({card}) => card.startsWith('Point 1'));
    await desk.page.focus('#card-title');
  };

  it('reads Arabic from the right, in the card too, and hears it as Arabic', async () => {
    await open(arabic);
    await desk.page.keyboard.press('e');
    await desk.page.waitForSelector('.card textarea');
    const how = (selector) =>
      desk.page.$eval(selector, (each) => [getComputedStyle(each).direction, each.closest('[lang]').lang]);
    assert.deepEqual(await how('.words .text'), ['rtl', 'ar']);
    assert.deepEqual(await how('.card textarea'), ['rtl', 'ar']);
    await desk.page.keyboard.press('Escape');
    await desk.page.waitForSelector('.card .says');
    assert.deepEqual(await how('.card .says'), ['rtl', 'ar']);
    assert.deepEqual(await how('.choices span'), ['rtl', 'ar']);
    await desk.page.keyboard.press('l');
    await desk.page.waitForSelector('[role=option] span');
    assert.deepEqual(await how('[role=option] span'), ['rtl', 'ar']);
  });

  it('finds the card under the words, and their margin beside both', async () => {
    const sides = (selector) =>
      desk.page.$eval(selector, (each) => {
        const {left, right} = each.getBoundingClientRect();
        return [Math.round(left), Math.round(right)];
      });
    const [text, card, tags] = [await sides('.block .text'), await sides('desk-card'), await sides('.tags')];
    assert.deepEqual(card, text);
    assert.ok(tags[0] > card[1], `the margin from ${tags[0]}, the card to ${card[1]}`);
  });

  it('is at the card again after the list of sentences is closed', async () => {
    await desk.page.keyboard.press('Escape');
    await desk.until(({focus}) => focus === 'card-title');
    assert.equal(await desk.page.$('[role=listbox]'), null);
  });

  it('takes Japanese signs by “Enter” while writing, and goes on writing', async () => {
    await open(japanese);
    await desk.page.keyboard.press('e');
    await desk.page.waitForSelector('.card textarea');
    for (const key of ['Enter', 'Escape'])
      await desk.page.$eval(
        '.card textarea',
        (field, key) => {
          field.value = '橋は閉じた';
          field.dispatchEvent(new KeyboardEvent('keydown', {key, isComposing: true, bubbles: true}));
        },
        key,
      );
    await desk.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    assert.equal(await desk.page.$eval('.card textarea', ({value}) => value), '橋は閉じた');
    await desk.page.keyboard.press('Enter');
    await desk.until(({said}) => said.startsWith('Point 1 reworded') || said.includes('Point 1'));
    assert.equal(await desk.page.$('.card textarea'), null);
    assert.match(await desk.page.$eval('.card .says', ({textContent}) => textContent), /橋は閉じた/);
    assert.deepEqual(desk.told, []);
  });
});
