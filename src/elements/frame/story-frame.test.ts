import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import './story-frame.js';

const page = new URL('fixtures/page.html', import.meta.url).href;

describe('a story in a frame', () => {
  it('is as tall as its page, and stays so when that changes', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="A story" data-story-frame src=${page}></iframe>`,
    );
    await waitUntil(() => frame.clientHeight === 501);
    frame.contentDocument!.querySelector('p')!.style.height = '700px';
    await waitUntil(() => frame.clientHeight === 700);
  });

  it('is as tall as its page inside shadow roots, too', async () => {
    const box = await fixture(html`<div></div>`);
    const inner = document.createElement('section');
    box.attachShadow({mode: 'open'}).append(inner);
    const frame = document.createElement('iframe');
    frame.dataset.storyFrame = '';
    frame.src = page;
    inner.attachShadow({mode: 'open'}).append(frame);
    await waitUntil(() => frame.clientHeight === 501);
  });

  it('keeps its height where it is not marked', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="Another page" height="200" src=${page}></iframe>`,
    );
    let told = false;
    addEventListener('message', ({source}) => (told ||= source === frame.contentWindow));
    await waitUntil(() => told);
    await nextFrame();
    expect(frame.clientHeight).to.equal(200);
  });
});
