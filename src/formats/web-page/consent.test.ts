import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
const drafted = async (html: string) => (await run(['draft', write('page.html', html)])).out;
const words = (about: string) =>
  `<p>The baker of Tarnholm told the court that ${about}, and that nobody in the town had asked her before the winter was over.</p>`;
const page = (box: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>Baker heard at last</title></head><body class="cookie-consent-open"><main><h1>Baker heard at last</h1>${words('she sold rye')}${words('she sold oats')}${box}${words('she sold barley')}${words('the mill stood still')}</main></body></html>`;

describe('a box in which a site asks for consent', () => {
  for (const [name, box, said] of [
    [
      'by its class',
      '<div class="cookie-notice"><p>We use cookies to make the bread rise on this site, and to count those who read of it. Accept all of them or a few.</p></div>',
      'We use cookies',
    ],
    [
      'by its id',
      '<section id="onetrust-consent-sdk"><div><p>We and our 31 partners keep data on your device to choose what you see. You may agree or reject at any time.</p></div></section>',
      'We and our 31',
    ],
    [
      'by its role',
      '<div role="dialog"><p>Wir nutzen Cookies, um die Seite zu bessern. Sie können zustimmen oder ablehnen, wann immer Sie es wollen, ganz unten.</p></div>',
      'Wir nutzen Cookies',
    ],
    [
      'by what it says',
      '<div class="x9"><p>Nous utilisons des cookies pour mesurer la fréquentation de ce site et le rendre meilleur pour vous toutes.</p><p>Vous pouvez accepter ou refuser.</p></div>',
      'Nous utilisons des cookies',
    ],
  ] as const)
    it(`is left out of the text and told, known ${name}`, async () => {
      const markdown = await drafted(page(box));
      const body = markdown.replace(/^---\n[^]*?\n---\n/, '');
      assert.doesNotMatch(body, new RegExp(said));
      for (const about of ['rye', 'oats', 'barley', 'stood still']) assert.match(body, new RegExp(about));
      assert.match(markdown, new RegExp(`^# TO DO: A box of the page that asks for consent.*“${said}`, 'm'));
    });

  it('is no article that tells of cookies', async () => {
    const text = `<div class="story">${words('cookies sell, though she could not accept it')}${words('a cookie law was to be rejected')}${words('the mill agreed to the cookies')}${words('she sold rye')}</div>`;
    const markdown = await drafted(
      `<!doctype html><html lang="en"><head><title>A law on cookies</title></head><body><h1>A law on cookies</h1>${text}</body></html>`,
    );
    assert.match(markdown, /cookies sell/);
    assert.match(markdown, /cookie law/);
    assert.doesNotMatch(markdown, /asks for consent/);
  });
});
