/** What an editor brings to the desk: it is read with all its words, or they are told what is wrong with it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {docx} from '../../src/formats/fixtures/lamp-article.ts';
import {findEngines, launchChromium} from '../support/browsers.mjs';
import {broughtFiles} from './brought-files.mjs';
import {openDesk} from './desk-page.mjs';

const skip = findEngines().installed.chromium ? false : 'Chromium is not installed';

describe('an editor who brings something to the desk', {skip}, () => {
  let browser;
  let desk;
  before(async () => {
    browser = await launchChromium();
    desk = await openDesk(browser);
  });
  after(() => browser?.close());
  const {file, fresh, choose} = broughtFiles(() => desk);

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
    const text =
      'The ferry to the island was two hours late on Monday, 3 March 2025.\n\nThe crew blamed the fog.\n';
    for (const [name, data, headline] of [
      ['hugo.md', `+++\ntitle = "Ferry in a head"\ndate = 2025-03-03\n+++\n\n${text}`, 'Ferry in a head'],
      ['newsroom.txt', `headline: Ferry in a document\n\n[+body]\n${text}\n[]\n`, 'Ferry in a document'],
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

  it('hears of no fault by the console', async () => {
    await fresh();
    assert.deepEqual(
      desk.told.filter((words) => !/Failed to load resource/.test(words)),
      [],
    );
  });
});
