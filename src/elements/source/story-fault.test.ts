import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {recordWarnings} from '../fixtures/record-warnings.js';
import type {StoryErrorEvent} from '../story-events.js';
import {loadLimits} from '../../story/load-data.js';
import {address, part, show, shows} from './fixtures/served-story.js';

const headline = (el: Element) => part(el, 'headline');

describe('a story from outside that cannot be shown', () => {
  it('leaves the fallback, a sentence and a button to try again when it does not come', async () => {
    const warnings = recordWarnings();
    const {url, count} = address('fail=2');
    const el = await show(html`<story-overview src=${url}>Fallback</story-overview>`);
    const event = await oneEvent<StoryErrorEvent>(el, 'story-error');
    expect(event.code).to.equal('unavailable');
    expect(warnings()[0]).to.contain('503');
    await el.updateComplete;
    expect(el.shadowRoot!.querySelector('slot')).to.not.equal(null);
    expect((await count()).requests).to.equal(2);
    await expect(el).to.be.accessible();
    expect(el.shadowRoot!.querySelector('[part=note]')!.role, 'who listens is told').to.equal('status');
    el.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]')!.click();
    await shows(el, 'From the server');
  });

  it('takes the place of a failure, and of the line about it, when it comes from another src', async () => {
    recordWarnings();
    const el = await show(html`<story-overview src=${address('status=404').url}>Fallback</story-overview>`);
    await oneEvent(el, 'story-error');
    await el.updateComplete;
    expect(part(el, 'note')).to.contain('cannot be shown');
    el.src = address('delay=100').url;
    await el.updateComplete;
    expect([part(el, 'note'), el.matches(':state(waiting)')]).to.deep.equal([undefined, true]);
    await shows(el, 'From the server');
    expect(part(el, 'note')).to.equal(undefined);
    el.src = address('status=404').url;
    await oneEvent(el, 'story-error');
    await el.updateComplete;
    expect([headline(el), el.matches(':state(failed)')]).to.deep.equal([undefined, true]);
    el.removeAttribute('src');
    await el.updateComplete;
    expect([part(el, 'note'), el.matches(':state(waiting)')]).to.deep.equal([undefined, true]);
  });

  for (const [query, code] of [
    ['status=404', 'refused'],
    ['body=html', 'not-a-story'],
    ['body=endless', 'too-large'],
  ] as const)
    it(`is refused when the server answers ${query}`, async () => {
      const warnings = recordWarnings();
      const {url} = address(query);
      const el = await show(html`<story-overview src=${url}>Fallback</story-overview>`);
      expect((await oneEvent<StoryErrorEvent>(el, 'story-error')).code).to.equal(code);
      expect(warnings()).to.have.length(1);
    });

  for (const [src, code] of [
    ['javascript:void 0', 'address'],
    ['data:application/json,{}', 'address'],
    ['file:///story.json', 'address'],
    ['https://[', 'address'],
  ] as const)
    it(`is not asked for at ${src}, nor is the reader to try again`, async () => {
      const warnings = recordWarnings();
      const el = await show(html`<story-overview src=${src}>Fallback</story-overview>`);
      expect((await oneEvent<StoryErrorEvent>(el, 'story-error')).code).to.equal(code);
      expect(warnings()).to.have.length(1);
      await el.updateComplete;
      expect(part(el, 'note')).to.contain('cannot be shown');
      expect(part(el, 'retry')).to.equal(undefined);
    });

  it('says what to do when the page is opened from disk', async () => {
    const warnings = recordWarnings();
    const el = await show(html`<story-overview src="file:///story.json">Fallback</story-overview>`);
    await oneEvent(el, 'story-error');
    expect(warnings()[0]).to.contain('not file:; put the story inside the tag, or serve the page');
  });

  it('is refused when it does not match its integrity digest', async () => {
    const warnings = recordWarnings();
    const {url} = address();
    const wrong = `sha256-${'A'.repeat(43)}=`;
    const el = await show(html`<story-overview src=${url} integrity=${wrong}>Fallback</story-overview>`);
    await oneEvent(el, 'story-error');
    expect(warnings()[0]).to.contain('integrity');
  });

  it('says so, and where as the browser tells it, when the JSON inside the tag is none', async () => {
    const warnings = recordWarnings();
    const el = await show(
      html`<story-overview><script type="application/json">{"version": 1,</script></story-overview>`,
    );
    if (el.matches(':not(:state(failed))')) await oneEvent(el, 'story-error');
    expect(warnings()[0]).to.contain('the text inside the tag is not JSON; it begins with “{"version": 1,”');
    let told = '';
    try {
      JSON.parse('{"version": 1,');
    } catch (error) {
      told = (error as Error).message;
    }
    expect(warnings()[0]).to.contain(`(${told})`);
  });

  it('reaches the widgets of a bundle that loads it, with one request and one sentence', async () => {
    const warnings = recordWarnings();
    const {url, count} = address('status=404');
    const box = await fixture(html`<story-bundle src=${url}>
      <story-overview>Fallback</story-overview><key-points>Fallback</key-points>
    </story-bundle>`);
    await oneEvent(box, 'story-error');
    await aTimeout(50);
    expect((await count()).requests).to.equal(1);
    expect(warnings()).to.have.length(1);
    const notes = [box, ...box.children].filter((el) => el.shadowRoot!.querySelector('[part=note]'));
    expect(notes).to.deep.equal([box]);
  });
});

describe('a server that never answers', () => {
  const limits = {...loadLimits};

  afterEach(() => void Object.assign(loadLimits, limits));

  it('is given up after the time-out, once more, and then left to the reader', async () => {
    const warnings = recordWarnings();
    Object.assign(loadLimits, {timeout: 300, retryAfter: 100});
    const {url, count} = address('body=hanging');
    const start = performance.now();
    const el = await show(html`<story-overview src=${url}>Fallback</story-overview>`);
    const {code, reason} = await oneEvent<StoryErrorEvent>(el, 'story-error');
    expect(code).to.equal('unavailable');
    expect(reason).to.contain('no answer within 0.3 seconds');
    expect(performance.now() - start).to.be.greaterThan(2 * 300);
    await el.updateComplete;
    expect(el.shadowRoot!.querySelector('slot')).to.not.equal(null);
    expect(part(el, 'retry')).to.equal('Try again');
    await aTimeout(500);
    expect((await count()).requests).to.be.at.most(2);
    await waitUntil(async () => (await count()).aborted === (await count()).requests);
    expect(warnings()).to.have.length(1);
  });
});
