/** What a virtual screen reader says on a walk through each widget; where one is read to its end is left out. */
import {expect, fixture} from '@open-wc/testing';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import {toldBy} from '../fixtures/told-by.js';
import {waitUntil} from '../fixtures/wait-until.js';
import '../story-overview/define.js';
import '../key-points/define.js';
import '../quote-card/define.js';
import '../timeline-strip/define.js';

const inside = (el: Element, part: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`);

async function show(tag: string) {
  const parentNode = document.body.appendChild(document.createElement('div'));
  parentNode.style.cssText = 'width: 600px; font-size: 16px';
  const el = await fixture<HTMLElement & {story: unknown}>(document.createElement(tag), {parentNode});
  el.story = harbourStory();
  await waitUntil(() => inside(el, tag === 'timeline-strip' ? 'latest' : 'base'));
  return el;
}

/** Reads on until the walk begins anew. */
async function walk(el: Element): Promise<string[]> {
  await virtual.start({container: inside(el, 'base')!});
  const first = await virtual.lastSpokenPhrase();
  do await virtual.next();
  while ((await virtual.lastSpokenPhrase()) !== first);
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases.slice(0, -1).filter((phrase) => !/^end\b|^(?:paragraph|time|caption)$/.test(phrase));
}

describe('a screen reader', () => {
  afterEach(() => virtual.stop());

  it('reads an overview from the headline to the article, and names what each mark vouches for', async () => {
    expect(await walk(await show('story-overview'))).to.deep.equal([
      'article',
      'Story overview',
      'heading, Harbour Bridge closes for repairs, level 2',
      'Port Example loses its only crossing until spring.',
      'By',
      'Ada Example',
      ', reporter',
      'link, The Example Gazette',
      'The Example Gazette',
      'March 1, 2031',
      'Updated',
      'March 2, 2031 at 9:30 AM UTC',
      'list',
      'listitem, level 1, position 1, set size 2',
      'The bridge',
      'emphasis',
      'closes',
      'on Monday.',
      'group',
      'In the article, The bridge closes on Monday.',
      'In the article',
      'blockquote',
      'mark',
      'The Harbour Bridge closes on Monday for nine months.',
      'A free ferry will run every ten minutes.',
      'Nine months without a crossing',
      'listitem, level 1, position 2, set size 2',
      'A ferry takes over.',
      'Correction,',
      'March 2, 2031',
      ':',
      'An earlier version gave the wrong month.',
      'link, Read the article',
      'Read the article',
    ]);
  });

  it('reads the key points as headings of a list, each with its section', async () => {
    expect(await walk(await show('key-points'))).to.deep.equal([
      'heading, Key points, level 2',
      'button, Skip this part',
      'list',
      'listitem, level 1, position 1, set size 1',
      'heading, Nine months without a crossing, level 3',
      'The Harbour Bridge closes on Monday for nine months.',
      'group',
      'Read this section',
      'Read this section',
      'The Harbour Bridge closes on Monday for nine months. A free ferry will run every ten minutes.',
      'figure',
      'blockquote',
      'We would rather close it now than mourn it later.',
      'Mira Sample',
      'mayor of Port Example',
      'February 28, 2031',
      'link, Town hall',
      'Town hall',
      'list',
      'listitem, level 2, position 1, set size 2',
      'Ferry: free',
      'listitem, level 2, position 2, set size 2',
      'Parking: also free',
    ]);
  });

  it('reads a quote, then who said it, when and where, then what can be done with it', async () => {
    expect(await walk(await show('quote-card'))).to.deep.equal([
      'figure, Quoted in the story',
      'Quoted in the story',
      'blockquote',
      'We would rather close it now than mourn it later.',
      'Mira Sample',
      'mayor of Port Example',
      'February 28, 2031',
      'link, Town hall',
      'Town hall',
      'button, Copy, clipboard',
    ]);
  });

  it('reads a timeline by date and heading, and how many entries there are', async () => {
    expect(await walk(await show('timeline-strip'))).to.deep.equal([
      'button, Skip this part',
      'heading, Timeline, level 2',
      '1 of 4',
      'button, Previous, disabled',
      'button, Next, not disabled',
      'button, Latest',
      'group, Timeline',
      'list',
      'listitem, level 1, position 1, set size 4',
      'November 2030',
      'heading, Divers find cracks, level 3',
      'Divers find cracks',
      'listitem, level 1, position 2, set size 4',
      'February 28, 2031',
      'heading, The council votes, level 3',
      'The council votes',
      'According to',
      'Mira Sample',
      'listitem, level 1, position 3, set size 4',
      'Planned,',
      'March 3 – December 3, 2031',
      'heading, The bridge is closed, level 3',
      'The bridge is closed',
      'listitem, level 1, position 4, set size 4',
      'Planned,',
      'no date given',
      'After the works',
      'heading, A party, level 3',
      'A party',
    ]);
  });

  it('is told where a timeline stands after it has moved', async () => {
    const el = await show('timeline-strip');
    await virtual.start({container: inside(el, 'base')!});
    const told = toldBy(inside(el, 'position')!);
    while ((await virtual.lastSpokenPhrase()) !== 'button, Next, not disabled') await virtual.next();
    await virtual.act();
    await waitUntil(() => inside(el, 'position')!.textContent === '3 of 4');
    // A virtual screen reader hears live regions, and no `ariaNotify`.
    const isHeard = async () => (await virtual.spokenPhraseLog()).includes('polite: 3 of 4');
    await waitUntil('ariaNotify' in Element.prototype ? () => told().includes('3 of 4') : isHeard);
  });
});
