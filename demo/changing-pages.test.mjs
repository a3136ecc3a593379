import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../scripts/browsers.mjs';
import {classic, json, page, visit as visitIn} from '../scripts/host-page.mjs';
import {serve} from '../scripts/serve.mjs';

const story = {version: 1, id: 'outside', lang: 'en', headline: 'From outside'};

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const visit = (html, options) => visitIn(browser, html, options);

describe('a page that changes', () => {
  it('may swap its content by cloning and by innerHTML, and shows the story once', async () => {
    const {seen, said, requests} = await visit(
      page(classic, '<main><story-overview src="/outside.json">Fallback</story-overview></main>'),
      {
        files: {
          '/outside.json': json(story),
        },
        look: async () => {
          const main = document.querySelector('main');
          const wait = () => new Promise((resolve) => setTimeout(resolve, 150));
          await wait();
          const snapshot = main.cloneNode(true);
          const html = main.innerHTML;
          main.innerHTML = '';
          main.innerHTML = html;
          await wait();
          main.replaceWith(snapshot);
          await wait();
          const template = document.createElement('template');
          template.innerHTML = html;
          snapshot.append(template.content.cloneNode(true));
          await wait();
          return [
            html,
            [...document.querySelectorAll('story-overview')].map(
              (el) => el.shadowRoot.querySelector('h2').textContent,
            ),
          ];
        },
      },
    );
    assert.deepEqual(seen, [
      '<story-overview src="/outside.json">Fallback</story-overview>',
      ['From outside', 'From outside'],
    ]);
    assert.equal(requests.filter((path) => path === '/outside.json').length, 1);
    assert.deepEqual(said, []);
  });
});

describe('a page that comes and goes', () => {
  it('keeps nothing of 200 mounts: no node, no listener, no timer, no request', async () => {
    const site = await serve('.', {
      pages: {
        '/host.html': {body: page(classic, '<main></main>'), headers: {}},
        '/outside.json': json(story),
      },
    });
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/host.html`, {waitUntil: 'networkidle0'});
    const devtools = await tab.createCDPSession();
    await devtools.send('Performance.enable');
    const count = async () => {
      for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
      const {metrics} = await devtools.send('Performance.getMetrics');
      const of = (name) => metrics.find((metric) => metric.name === name).value;
      return {nodes: of('Nodes'), listeners: of('JSEventListeners')};
    };
    const mount = (times) =>
      tab.evaluate(async (times) => {
        const main = document.querySelector('main');
        for (let time = 0; time < times; time++) {
          main.innerHTML =
            '<story-bundle><story-overview></story-overview><key-points></key-points><quote-card></quote-card><timeline-strip></timeline-strip></story-bundle><story-bundle src="/outside.json" refresh="60"></story-bundle>';
          await new Promise((resolve) => setTimeout(resolve));
          main.replaceChildren();
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
      }, times);
    await mount(20);
    const start = await count();
    await mount(200);
    const end = await count();
    assert.deepEqual(end, start);
    await tab.close();
    await site.close();
  });
});
