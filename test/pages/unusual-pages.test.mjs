import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {classic, page, visit as visitIn} from '../support/host-page.mjs';

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const visit = (html, options) => visitIn(browser, html, options);

describe('a page in an unusual place', () => {
  it('may be in another encoding than the script, of which the server says nothing', async () => {
    const body = await readFile('dist/story-widgets.classic.js');
    const html = page('<script src="/plain.js"></script>', '<story-overview></story-overview>');
    const {seen} = await visit(html.replace('charset="utf-8"', 'charset="windows-1251"'), {
      headers: {'Content-Type': 'text/html'},
      files: {'/plain.js': {body, headers: {'Content-Type': 'text/javascript'}}},
      look: () => document.querySelector('story-overview').shadowRoot.querySelector('h2').textContent,
    });
    assert.equal(seen, 'US Army and Ukraine’s Strategic Engagement');
  });

  it('may be a sandboxed frame without an origin', async () => {
    const {seen, said} = await visit(
      page('', '<iframe sandbox="allow-scripts" src="/inner.html" height="900"></iframe>'),
      {
        files: {
          '/inner.html': {
            body: page(
              `${classic}<script>onload = () => requestAnimationFrame(() => setTimeout(() => parent.postMessage(document.querySelector('story-bundle').offsetHeight, '*'), 50))</script>`,
            ),
            headers: {},
          },
        },
        look: () =>
          new Promise((resolve) => {
            addEventListener('message', ({data}) => resolve(data > 500));
            document.querySelector('iframe').src += '?again';
          }),
      },
    );
    assert.equal(seen, true);
    assert.deepEqual(said, []);
  });

  it('may take the element to another document, or make it there', async () => {
    const {seen, said} = await visit(page(classic, '<story-overview></story-overview><iframe></iframe>'), {
      look: async () => {
        const el = document.querySelector('story-overview');
        const frame = document.querySelector('iframe').contentDocument;
        const size = () => getComputedStyle(el.shadowRoot.querySelector('[part=base]')).borderBlockStartWidth;
        // What adopts the style sheets comes from a file beside the script.
        const styled = async (size) => {
          for (let times = 0; size() === '0px' && times < 200; times++)
            await new Promise((resolve) => setTimeout(resolve, 20));
          return size();
        };
        const made = document.createElement('story-overview');
        frame.body.append(el, made);
        await Promise.all([el.updateComplete, made.updateComplete]);
        const there = await styled(size);
        const madeThere = !!made.shadowRoot.querySelector('h2');
        document.body.append(el);
        return [there, madeThere, await styled(size), el.shadowRoot.querySelectorAll('h2').length];
      },
    });
    assert.deepEqual(seen, ['3px', true, '3px', 1]);
    assert.deepEqual(said, []);
  });

  it('may be XHTML, where templates cannot be read: the fallback stands, and nothing is thrown', async () => {
    const register = `import('/dist/story-widgets.js').then(({registerStory}) => registerStory({id: 'a'}))`;
    const html = page(
      `${classic}<script>${register}</script>`,
      '<story-bundle><p>Fallback</p><story-overview src="/outside.json"></story-overview></story-bundle>',
    )
      .replace('<!doctype html><html', '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace('<meta charset="utf-8">', '<head>')
      .replace('<body>', '</head><body>');
    const {seen, said, requests} = await visit(html, {
      path: '/host.xhtml',
      headers: {'Content-Type': 'application/xhtml+xml'},
      look: () => {
        const {offsetHeight, textContent} = document.querySelector('p');
        return [document.contentType, textContent, offsetHeight > 0];
      },
    });
    assert.deepEqual(seen, ['application/xhtml+xml', 'Fallback', true]);
    assert.deepEqual(said, []);
    assert.ok(requests.includes('/dist/story-widgets.js') && !requests.includes('/outside.json'));
  });

  it('may be offline: the story in the script needs nothing', async () => {
    const {seen} = await visit(page(classic, '<story-bundle></story-bundle>'), {
      look: () => document.querySelector('story-bundle').offsetHeight > 500,
    });
    assert.equal(seen, true);
  });
});
