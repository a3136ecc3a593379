import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {docx} from '../../src/formats/fixtures/lamp-article.ts';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {openDesk} from './desk-page.mjs';

const ferry = (headline) => `# ${headline}

The ferry to the island was two hours late on Monday, 3 March 2025.

The crew blamed the fog. “Nobody could see the pier,” said Mira Sample, the mate.
`;
const bundled = readFileSync('src/stories/us-army-ukraine.md', 'utf8');

const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

describe('an editor who brings something to the desk', {skip}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-widgets-bring-'));
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

  /** Goes back to an empty field, and brings files as “Choose a file” does. */
  const fresh = async () => {
    await desk.page.click('#step-bring');
    await desk.until(({at}) => at === 'bring');
  };
  const choose = async (...paths) => {
    const input = await desk.page.$('input[type=file]');
    await input.uploadFile(...paths);
  };

  /** The article file as it is, which “Edit the text” shows. */
  const fileText = async () => {
    const press = (name) =>
      desk.page.$$eval(
        '.article-sheet button',
        (each, name) => each.find(({textContent}) => textContent.includes(name)).click(),
        name,
      );
    await press('Edit the text');
    const text = await desk.page.$eval('.source textarea', ({value}) => value);
    await press('Leave it as it was');
    return text;
  };

  for (const [what, name, data, says] of [
    ['a PDF', 'a.pdf', '%PDF-1.7 …', /“a\.pdf”: it is a PDF; save its text/],
    ['a picture', 'a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /“a\.png”: it is no text/],
    [
      'an old document of Word',
      'a.doc',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /“a\.doc”: it is a document of a word/,
    ],
    [
      'an archive',
      'a.docx',
      Buffer.from('504b0304140000', 'hex'),
      /“a\.docx”: it is a document of a word processor/,
    ],
    ['an empty file', 'a.txt', '', /“a\.txt”: it is empty/],
    ['a text in another encoding', 'b.txt', Buffer.from('caf\xe9 ist zu', 'latin1'), /“b\.txt”: .*UTF-8/],
    ['an article that is too long', 'c.txt', 'The ferry is late. '.repeat(11_000), /“c\.txt”: .*200,000/],
    ['unknown data', 'd.json', '{"weather": "fog"}', /“d\.json”: it is none of/],
  ])
    it(`is told in a sentence what is wrong with ${what}`, async () => {
      await fresh();
      await choose(file(name, data));
      const {refused, at} = await desk.until(({refused}) => refused !== '');
      assert.match(refused, says);
      assert.match(refused, /[.?!]$/);
      assert.equal(at, 'bring');
    });

  it('is told that the field is empty, and keeps what is typed in it when it cannot be read', async () => {
    await fresh();
    await desk.page.click('.drop button.main');
    assert.match((await desk.until(({refused}) => refused !== '')).refused, /It is empty/);
    await desk.paste('x'.repeat(5) + ' The ferry is late. '.repeat(11_000));
    await desk.until(({refused}) => /200,000/.test(refused));
    assert.ok(await desk.page.$eval('.drop textarea', ({value}) => value.startsWith('xxxxx')));
    await desk.page.$eval('.drop textarea', (field) => (field.value = ''));
  });

  it('gets a draft of each of several files, and hears of the one that could not be read', async () => {
    await fresh();
    await choose(
      file('one.txt', ferry('The ferry is late')),
      file('two.md', ferry('The pier is closed')),
      file('three.pdf', '%PDF-1.7'),
    );
    const {said, refused} = await desk.until(({said}) => said.includes('drafts were made'));
    assert.match(said, /^2 drafts were made: one\.md, two\.md\./);
    assert.match(refused, /“three\.pdf”: it is a PDF/);
    const kept = await desk.page.$$eval('.kept b', (each) => each.map(({textContent}) => textContent));
    assert.ok(kept.includes('The ferry is late') && kept.includes('The pier is closed'), kept.join());
    await desk.page.click('[aria-label="Open: The pier is closed"]');
    await desk.until(({at}) => at === 'settle');
    await fresh();
    await desk.page.click('[aria-label="Forget: The pier is closed"]');
    await desk.page.click('[aria-label="Forget for good: The pier is closed"]');
    await desk.page.waitForFunction(() => !document.body.textContent.includes('The pier is closed'));
  });

  it('gets the words of rich text as they were, with headings and what HTML writes by name', async () => {
    await fresh();
    await desk.paste(
      'The ferry is late',
      '<meta charset="utf-8"><h1>Fog &amp; ferry</h1><p>The ferry to <b>Caf&eacute; Island</b> was late.</p><p>Nobody was hurt.</p>',
    );
    await desk.until(({card}) => card !== '');
    const words = await desk.page.$$eval('.words .text', (each) => each.map(({textContent}) => textContent));
    assert.deepEqual(words.slice(0, 3), [
      'Fog & ferry',
      'The ferry to Café Island was late.',
      'Nobody was hurt.',
    ]);
  });

  it('gets the headline, the list and the words of a document of Word', async () => {
    await fresh();
    await choose(file('lamp.docx', docx));
    await desk.until(({card}) => card !== '');
    const words = await desk.page.$$eval('.words .text', (each) => each.map(({textContent}) => textContent));
    for (const part of [
      'The keepers row out for oil every night.',
      'The keepers row out for oil every single night, & they come back at dawn. The harbour sends two boats.',
    ])
      assert.ok(words.includes(part), words.join('\n'));
    const text = await fileText();
    assert.match(text, /\[two boats\]\(https:\/\/lamp\.example\/boats\)/);
    assert.match(text, /^## Story Overview\n\n[-*] The keepers row out for oil every night\.\[\^1\]/m);
  });

  it('gets the headline of a head in TOML, and of a newsroom’s document', async () => {
    const [, ...text] = ferry('').split('\n\n');
    const toml = `+++\ntitle = "Ferry in a head"\ndate = 2025-03-03\n+++\n\n${text.join('\n\n')}`;
    const archieml = `headline: Ferry in a document\n\n[+body]\n${text.join('\n\n')}\n[]\n`;
    for (const [name, data, headline] of [
      ['hugo.md', toml, 'Ferry in a head'],
      ['newsroom.txt', archieml, 'Ferry in a document'],
    ]) {
      await fresh();
      await choose(file(name, data));
      await desk.until(({card}) => card !== '');
      assert.match(await fileText(), new RegExp(`^# ${headline}$`, 'm'), name);
    }
  });

  it('gets the article of a web page, a short one too', async () => {
    await fresh();
    await choose(
      file(
        'short.html',
        '<!doctype html><html lang="en"><title>The pier is shut</title><nav>Home</nav><article><h1>The pier is shut</h1><p>The pier is shut until May, says the harbour.</p></article>',
      ),
    );
    await desk.until(({card}) => card !== '');
    assert.match(await fileText(), /The pier is shut until May, says the harbour\./);
  });

  it('runs nothing that hostile words hold, and shows them as they are', async () => {
    await fresh();
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    await desk.paste(
      `# ${hostile.replaceAll('<', '\\<')}\n\nThe ferry is late: \\<b onclick="x"> is no tag.\n\nNobody was hurt.\n`,
    );
    await desk.until(({at}) => at === 'settle');
    assert.equal(await desk.page.title(), 'The desk · story-widgets');
    assert.equal(await desk.page.$('story-desk img[onerror]'), null);
  });

  it('opens an article file with all its bytes, and saves it with them by Ctrl+S', async () => {
    await fresh();
    await desk.page.evaluate(() => {
      window.files = [];
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => (window.files.push(blob.text()), make(blob));
    });
    await choose(file('us-army-ukraine.md', bundled));
    await desk.until(({said}) => said.startsWith('us-army-ukraine.md: 0 things'));
    await desk.page.keyboard.down('Control');
    await desk.page.keyboard.press('s');
    await desk.page.keyboard.up('Control');
    await desk.until(({said}) => said.includes('handed to the browser’s downloads'));
    const saved = await desk.page.evaluate(async () => (await Promise.all(window.files)).at(-1));
    assert.ok(saved === bundled, 'bytes differ');
  });

  it('edits a draft in one tab at a time, and takes it over in another', async () => {
    await fresh();
    await desk.paste(ferry('The harbour opens'));
    await desk.until(({card, kept}) => card !== '' && kept.startsWith('Kept'));
    const second = await openDesk(browser, {address: desk.page.url()});
    await second.until(({kept}) => kept === 'Open in another tab');
    await second.page.keyboard.press('Enter');
    await second.until(({said}) => said.includes('take it over to change it here'));
    await second.page.click('.notice button');
    await second.until(({kept, settled}) => kept.startsWith('Kept') && settled === 0);
    await desk.until(({kept}) => kept === 'Open in another tab');
    await second.page.focus('#card-title');
    await second.page.keyboard.press('Enter');
    await second.until(({settled}) => settled === 1);
    await second.page.close();
    await desk.page.click('.notice button');
    await desk.until(({settled}) => settled === 1);
  });

  it('hears it where the browser keeps nothing, and works on all the same', async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() =>
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    const bare = await openDesk({newPage: () => page});
    await page.waitForFunction(() =>
      document.body.textContent.includes('This browser keeps nothing for this page'),
    );
    await bare.paste(ferry('Fog again'));
    const {kept} = await bare.until(({card}) => card !== '');
    assert.equal(kept, 'Not kept');
    assert.match(
      await page.$eval('.notice', ({textContent}) => textContent),
      /Nothing is kept in this browser/,
    );
    await page.keyboard.press('Enter');
    await bare.until(({settled}) => settled === 1);
    await page.close({runBeforeUnload: false});
  });

  it('hears of no fault by the console', async () => {
    await fresh();
    assert.deepEqual(
      desk.told.filter((words) => !/Failed to load resource/.test(words)),
      [],
    );
  });
});
