import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {clocks, holdClocks, releaseClocks, waits} from './fixtures/held-clocks.js';
import {address, part, show, shows} from './fixtures/served-story.js';

describe('how often a story is read again', () => {
  beforeEach(holdClocks);
  afterEach(releaseClocks);

  it('is never asked for more often than every ten seconds, whatever the page says', async () => {
    for (const refresh of ['1', '0.001']) {
      const {url} = address();
      const el = await show(html`<story-overview src=${url} refresh=${refresh}></story-overview>`);
      await shows(el, 'From the server');
      expect(waits()).to.deep.equal([10]);
      el.remove();
      await waitUntil(() => clocks.size === 0);
    }
  });

  it('goes on when the clock of the device is set back', async () => {
    const {url} = address();
    const {now} = Date;
    try {
      const el = await show(html`<story-overview src=${url} refresh="60"></story-overview>`);
      await shows(el, 'From the server');
      Date.now = () => now() - 3_600_000;
      // Another widget with the same story winds the clock anew.
      await show(html`<story-overview src=${url} refresh="60"></story-overview>`);
      expect(waits().every((seconds) => seconds <= 60)).to.equal(true);
    } finally {
      Date.now = now;
    }
  });

  for (const refresh of [undefined, '', '0', '-5', '60s', 'often', 'NaN', '-Infinity'])
    it(`is read once unless the page wants more: refresh="${refresh}"`, async () => {
      const {url, count} = address();
      const el = await show(html`<story-overview src=${url}></story-overview>`);
      if (refresh !== undefined) el.setAttribute('refresh', refresh);
      await el.updateComplete;
      await shows(el, 'From the server');
      expect(waits()).to.deep.equal([]);
      expect(part(el, 'note')).to.equal(undefined);
      expect((await count()).requests).to.equal(1);
    });

  for (const refresh of [NaN, -1, {}, [], '60s', null])
    it(`is read once when a script sets refresh to ${JSON.stringify(refresh)}`, async () => {
      const {url, count} = address();
      const el = await show(html`<story-overview src=${url} refresh="60"></story-overview>`);
      await shows(el, 'From the server');
      el.refresh = refresh as number;
      await waitUntil(() => clocks.size === 0);
      await aTimeout(50);
      expect(waits()).to.deep.equal([]);
      expect(part(el, 'note')).to.equal(undefined);
      expect((await count()).requests).to.equal(1);
    });

  // What is more than a timer can count would ring at once.
  for (const refresh of ['9999999', '1e300', 'Infinity'])
    it(`is read again after a day at the latest: refresh="${refresh}"`, async () => {
      const {url, count} = address();
      const el = await show(html`<story-overview src=${url} refresh=${refresh}></story-overview>`);
      await shows(el, 'From the server');
      expect(waits()).to.deep.equal([86_400]);
      await aTimeout(50);
      expect((await count()).requests).to.equal(1);
    });

  it('is read as often as the most impatient of its widgets wants', async () => {
    const {url, count} = address();
    const box = await fixture(html`<div>
      <story-overview src=${url} refresh="120"></story-overview>
      <story-overview src=${url} refresh="30"></story-overview>
      <story-overview src=${url}></story-overview>
    </div>`);
    for (const el of box.children) await shows(el, 'From the server');
    expect(waits()).to.deep.equal([30]);
    box.children[1]!.remove();
    await waitUntil(() => waits().join() === '120');
    expect((await count()).requests).to.equal(1);
  });
});
