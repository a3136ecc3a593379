import assert from 'node:assert/strict';

const words = 'A free ferry will run every ten minutes.';
export const whole = {
  headline: 'Harbour Bridge closes for repairs',
  levels: ['h3', 'h4'],
  quotes: true,
  events: 6,
  fallbacks: ['No story yet.', 'Read it elsewhere.', 'Read it on paper.'],
  visible: true,
  section: 'news',
};
const opened = {
  ...whole,
  headline: 'The bridge is open again',
  fallbacks: whole.fallbacks.with(0, undefined),
};

/** What a page shows of each element, in its own words. */
function look(words) {
  const rootOf = (selector) => {
    const element = document.querySelector(selector);
    return element?.shadowRoot ?? element;
  };
  const inside = (selector, part) => rootOf(selector)?.querySelector(part);
  const level = (selector, part) =>
    inside(selector, `[part=${part}]`)?.closest('h1, h2, h3, h4, h5, h6')?.localName;
  const quotes = [...document.querySelectorAll('quote-card:not(#waiting)')].map((card) =>
    (card.shadowRoot ?? card).querySelector('[part=words]')?.textContent.trim(),
  );
  const overview = document.querySelector('story-overview');
  return {
    headline: inside('story-overview', '[part=headline]')?.textContent.trim(),
    levels: [level('story-overview', 'headline'), level('key-points', 'label')],
    quotes: quotes.length > 0 && quotes.every((quote) => quote === words),
    events: rootOf('timeline-strip')?.querySelectorAll('[part=event]').length,
    served: inside('#from-server', '[part=headline]')?.textContent.trim(),
    fallbacks: ['#waiting', '#broken', '#text'].map(
      (selector) => inside(selector, 'slot')?.assignedElements()[0]?.textContent,
    ),
    visible: overview?.checkVisibility(),
    section: overview?.dataset.section,
  };
}

/** A story that is none, and the text of an object: each is told once when its element comes, and no more. */
const refusals = [
  '<story-overview> cannot show this story: id: ',
  '<story-overview> cannot show this story: story came as',
];

/** What a reader sees whose browser runs no script. */
export async function readWithoutScript(browser, url) {
  const tab = await browser.newPage();
  try {
    await tab.setJavaScriptEnabled(false);
    await tab.goto(url);
    return await tab.evaluate(look, words);
  } finally {
    await tab.close();
  }
}

/**
 * A reader's way through the page of an application: each button pressed, each event heard, all elements gone and come
 * back. Returns what the console said besides the two refusals, and whether the headline from the server still stands.
 */
export async function visitPage(browser, url) {
  const tab = await browser.newPage();
  await tab.setViewport({width: 800, height: 900});
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  const saying = (start) => said.filter((line) => line.startsWith(start));
  const until = async (isSo) => {
    const end = Date.now() + 30_000;
    while (!(await isSo()) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const shows = async (expected) => {
    let seen;
    const differs = () =>
      Object.keys(expected).find((name) => JSON.stringify(seen[name]) !== JSON.stringify(expected[name]));
    await until(async () => {
      seen = await tab.evaluate(look, words);
      return !differs();
    });
    if (differs()) assert.deepEqual(seen, {...seen, ...expected}, [url, ...said].join('\n'));
  };
  const hears = async (name, ...lines) => {
    const expected = lines.map((line) => `heard ${name} ${line}`);
    await until(() => saying(`heard ${name} `).length >= expected.length);
    assert.deepEqual(saying(`heard ${name} `), expected, [url, ...said].join('\n'));
  };
  const press = (selector, part = '') =>
    tab.evaluate(
      (selector, part) => {
        const element = document.querySelector(selector);
        (part ? element.shadowRoot.querySelector(`[part=${part}]`) : element).click();
      },
      selector,
      part,
    );

  try {
    await tab.goto(url, {waitUntil: 'networkidle0'});
    await shows({...whole, ...((await tab.$('#from-server')) && {served: whole.headline})});
    const still = await tab.evaluate(() => globalThis.servedHeadline?.isConnected);
    await hears('load', whole.headline);
    await hears('error', 'id');

    await press('key-points', 'section-toggle');
    await hears('toggle', 'nine true');
    await press('story-overview', 'passage-toggle');
    await hears('passage', 'closes');
    await press('timeline-strip', 'next');
    await hears('select', 'event-4 3');

    await press('#hide');
    await shows({...whole, visible: false});
    await press('#hide');
    await shows(whole);

    await press('#next');
    await shows(opened);
    await hears('load', whole.headline, opened.headline);

    await press('#toggle');
    await tab.waitForFunction(() => !document.querySelector('main'));
    await press('#toggle');
    await shows(opened);
    await press('key-points', 'section-toggle');
    await hears('toggle', 'nine true', 'nine true');
    await until(() => refusals.every((refusal) => saying(refusal).length >= 2));
    for (const refusal of refusals) assert.equal(saying(refusal).length, 2, [url, ...said].join('\n'));
    return {still, said: said.filter((line) => !refusals.some((refusal) => line.startsWith(refusal)))};
  } finally {
    await tab.close();
  }
}
