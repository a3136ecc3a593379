import {cardsOfSeed, seed} from '../desk-page.mjs';

/** How each screen is come to, from the one before. */
export const screens = {
  'to bring': () => {},
  'of a card to fill in': async ({paste, until}) => {
    await paste(seed);
    await until(({card}) => card.startsWith('Language'));
  },
  'of a guess, with its list of sentences': async ({page, until}) => {
    for (const title of ['Headline', 'Point 1', 'Point 2']) {
      await page.keyboard.press('Enter');
      await until(({card, focus}) => card.startsWith(title) && focus === 'card-title');
    }
    await page.keyboard.press('l');
    await page.waitForSelector('[role=listbox]');
  },
  'of selected words': async ({page}) => {
    await page.keyboard.press('Escape');
    await page.focus('#card-title');
    await page.keyboard.press('c');
    await page.waitForFunction(() => document.activeElement.matches('.words'));
    await page.keyboard.press('s');
    await page.waitForSelector('.selected button');
  },
  'of an event': async ({page, until}) => {
    await page.keyboard.press('Escape');
    await page.$$eval('.queue button', (each) =>
      each.find(({textContent}) => /November 20/.test(textContent)).click(),
    );
    await until(({card}) => card.startsWith('November 20'));
  },
  'of an item’s menu': async ({page}) => {
    // A phone shows the story in place of the article.
    await page.$$eval(
      '.sheets > .phone-only button',
      ([, story]) => story.getClientRects().length > 0 && story.click(),
    );
    await page.waitForFunction(() => document.querySelector('.items .over .handle')?.getClientRects().length);
    await page.$eval('.items .over .handle', (handle) => handle.click());
    await page.waitForFunction(() => document.activeElement.closest('#item-menu'));
  },
  'of a paragraph as text': async ({page}) => {
    await page.keyboard.press('Escape');
    await page.$$eval('.sheets > .phone-only button', ([article]) => article.click());
    await page.focus('.words');
    await page.keyboard.press('s');
    await page.waitForSelector('.selected button');
    await page.keyboard.press('e');
    await page.waitForSelector('desk-paragraph textarea');
  },
  'of proposals, one of which did not pass': async ({page}) => {
    await page.keyboard.press('Escape');
    await page.click('.article-sheet > header .end > button:nth-of-type(2)');
    await page.waitForSelector('textarea.answer');
    const proposals = [{kind: 'point', text: 'The moon is near.', passage: 'The moon is very near'}];
    await page.type('textarea.answer', JSON.stringify({proposals}));
    await page.click('.source .acts .main');
    await page.waitForSelector('.not-offered');
  },
  'of versions': async ({page}) => {
    await page.click('.article-sheet > header .end > button:nth-of-type(3)');
    await page.waitForSelector('#versions-title');
  },
  'of the article file as text': async ({page}) => {
    await page.click('.article-sheet > header .end > button');
    await page.waitForSelector('.source textarea');
  },
  'to publish, before all is settled': async ({page}) => {
    await page.click('#step-publish');
    await page.waitForSelector('.left-open');
  },
  'to publish': async ({page, until}) => {
    await page.click('#step-settle');
    for (let {card} = await until(({card}) => card !== ''); card;) {
      const before = card;
      await page.focus('#card-title');
      await page.keyboard.press(card.startsWith(cardsOfSeed.at(-1)[0]) ? 'd' : 'Enter');
      ({card} = await until(({card, at}) => card !== before && at === 'settle'));
    }
    await page.click('#step-publish');
    await until(({focus}) => focus === 'copy');
  },
  'to publish from a server': async ({page}) => {
    await page.click('.publish nav li:nth-child(2) button');
    await page.type('.base input', 'https://cdn.example.org/stories/');
    await page.waitForSelector('pre');
  },
  'of all keys': async ({page}) => {
    await page.click('[aria-label="All keys"]');
  },
  'to bring, with a draft that is kept': async ({page, until}) => {
    await page.keyboard.press('Escape');
    await page.click('#step-bring');
    await until(({at}) => at === 'bring');
    await page.waitForSelector('.kept li');
  },
  'of an article that was refused': async ({page, until}) => {
    await page.click('.drop .main');
    await until(({refused}) => refused !== '');
  },
  'to hold a story against its article': async ({page}) => {
    await page.$$eval('button', (all) =>
      all.find(({textContent}) => /Hold a story/.test(textContent)).click(),
    );
    await page.waitForSelector('.story-choice .kept button');
  },
  'of what an article bears out no more': async ({page}) => {
    await page.click('.story-choice .kept button');
    await page.waitForSelector('.story-choice p b');
    await page.type('.later textarea', seed.replaceAll('dual-track', 'slow'));
    await page.click('.later .pair section:nth-child(2) .main');
    await page.waitForSelector('#found-title');
  },
  'of a card whose article changed': async ({page, until}) => {
    await page.click('.found > .acts .main');
    await until(({card}) => card.includes('the article changed'));
  },
};
