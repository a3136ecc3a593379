import {expect, html} from '@open-wc/testing';
import {harbourStory} from '../fixtures/harbour-story.js';
import {waitUntil} from '../fixtures/wait-until.js';
import {holdClocks} from '../source/fixtures/held-clocks.js';
import {part, show, shows} from '../source/fixtures/served-story.js';
import {button, first, publish, releaseEditions, second, serve, text, third} from './fixtures/editions.js';

describe('a reader who pauses what is said of later editions', () => {
  beforeEach(holdClocks);
  afterEach(releaseEditions);

  it('hears of a correction all the same', async () => {
    const el = await show(html`<story-overview src=${serve(first)} refresh="60"></story-overview>`);
    await shows(el, first.headline);
    await publish(first);
    await waitUntil(() => button(el, 'pause'));
    button(el, 'pause')!.focus();
    button(el, 'pause')!.click();
    expect(text(button(el, 'pause'))).to.equal('Resume updates');
    const note = part(el, 'note');
    await publish(third);
    expect(part(el, 'note')).to.equal(note);
    button(el, 'pause')!.click();
    expect(text(button(el, 'show'))).to.equal('Show 1 update');
    expect(el.shadowRoot!.activeElement).to.equal(button(el, 'pause'));
    button(el, 'pause')!.click();
    expect(button(el, 'show')).to.equal(null);
    await publish(second);
    await waitUntil(() => button(el, 'show'));
    expect(text(button(el, 'show'))).to.match(/^Show 1 correction/);
  });

  it('loses a story that is withdrawn at once', async () => {
    const el = await show(html`<story-overview src=${serve(first)} refresh="60">Fallback</story-overview>`);
    await shows(el, first.headline);
    await publish(first);
    await waitUntil(() => button(el, 'pause'));
    button(el, 'pause')!.click();
    await publish(harbourStory({...second, status: 'canceled'}));
    await waitUntil(() => el.matches(':state(empty)'));
    expect(part(el, 'note')).to.contain('withdrawn');
    await publish(second);
    await shows(el, second.headline);
  });
});
