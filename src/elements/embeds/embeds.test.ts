import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../quote-card/define.js';
import '../timeline-strip/define.js';
import type {QuoteCard} from '../quote-card/quote-card.js';
import type {TimelineStrip} from '../timeline-strip/timeline-strip.js';
import {parseStory} from '../../story/parse-story.js';

const film = 'https://www.youtube.com/watch?v=aB3_-567890';
const events = [
  {
    id: 'film',
    when: '2031-03',
    title: 'The bank slips',
    embed: {url: film, title: 'How it slipped', credit: 'Port TV'},
  },
  {id: 'post', when: '2031-04', title: 'A post', embed: {url: 'https://youtube.com.evil.example/watch?v=1'}},
];

const story = (timeline: object[] = events, lang = 'en') =>
  parseStory({
    ...{version: 1, id: 'slip', lang, headline: 'The slip', timeline},
    quotes: [
      {
        ...{id: 'q', kind: 'statement', text: 'It slipped.', speaker: {name: 'Mira Sample'}},
        embed: {url: 'https://soundcloud.com/port-radio/mira'},
      },
    ],
  });

const strip = (of = story()) => fixture<TimelineStrip>(html`<timeline-strip .story=${of}></timeline-strip>`);
const open = (el: Element) => el.shadowRoot!.querySelector<HTMLAnchorElement>('[part=embed-open]')!;
const frame = (el: Element) => el.shadowRoot!.querySelector('iframe');
const isDrawn = (el: Element) => waitUntil(() => open(el), 'the link to play is there');

/** What becomes of a click: whether the browser would follow the link, which it does not. */
function click(link: HTMLElement, init: MouseEventInit = {}): boolean {
  let isFollowed = false;
  const hear = (event: Event) => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', hear, {once: true});
  link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init}));
  return isFollowed;
}

describe('a reader of an event with a film', () => {
  it('reads what it is, of whom, and whose, and of what is nobody’s player its real host', async () => {
    const el = await strip();
    await isDrawn(el);
    const [place, other] = [...el.shadowRoot!.querySelectorAll('[part=embed]')];
    expect(place!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      '▶︎ Play video: How it slippedFrom YouTube Port TV',
    );
    expect(open(el).href).to.equal(film);
    expect(other!.querySelector('[part=embed-open]')).to.equal(null);
    expect(other!.textContent.trim()).to.equal('youtube.com.evil.example');
    expect(frame(el)).to.equal(null);
  });

  it('reads it in the language of the story', async () => {
    const {default: de} = await import('../../languages/sets/language-de.js');
    const {addLabels} = await import('../../languages/labels.js');
    addLabels('de', de.labels);
    const el = await strip(story(events, 'de'));
    await isDrawn(el);
    expect(open(el).textContent).to.contain('Video abspielen: How it slipped');
    expect(open(el).querySelector('[lang]')).to.equal(null);
  });

  it('opens it elsewhere with the keys for that', async () => {
    const el = await strip();
    await isDrawn(el);
    for (const keys of [{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {button: 1}])
      expect(click(open(el), keys)).to.equal(true);
    expect(frame(el)).to.equal(null);
  });
});

/** No request leaves the page: its policy refuses the frame once it is there. */
describe('a reader who plays it on a page that allows no frames', () => {
  before(() => {
    const policy = document.createElement('meta');
    Object.assign(policy, {httpEquiv: 'Content-Security-Policy', content: "frame-src 'none'"});
    document.head.append(policy);
  });

  it('has the player in a sandbox first, and then the link followed, and no dead box', async () => {
    const el = await strip();
    await isDrawn(el);
    const link = open(el);
    const followed: string[] = [];
    const hear = (event: Event) => {
      if (!event.defaultPrevented) followed.push((event.composedPath()[0] as HTMLAnchorElement).href);
      event.preventDefault();
    };
    addEventListener('click', hear);
    link.click();
    const player = frame(el)!;
    expect(player.src).to.equal('https://www.youtube-nocookie.com/embed/aB3_-567890?rel=0&autoplay=1');
    expect(player.getAttribute('sandbox')).to.match(/allow-scripts/);
    expect(player.getAttribute('sandbox')).to.not.match(/navigation|forms/);
    expect(player.title).to.equal('How it slipped');
    await waitUntil(() => followed.length, 'the link is followed');
    expect(followed).to.deep.equal([film]);
    expect(frame(el)).to.equal(null);
    link.click();
    expect(frame(el), 'it is not tried again').to.equal(null);
    expect(followed).to.have.length(2);
    removeEventListener('click', hear);
  });

  it('has a player go when its place is another’s, or the reader ends it', async () => {
    const el = await fixture<QuoteCard>(html`<quote-card .story=${story()}></quote-card>`);
    await isDrawn(el);
    const hear = (event: Event) => event.preventDefault();
    addEventListener('click', hear);
    open(el).click();
    expect(frame(el)!.className).to.equal('audio');
    const close = el.shadowRoot!.querySelector<HTMLElement>('[part=embed-close]')!;
    expect(close.textContent).to.equal('Close');
    close.click();
    expect(frame(el)).to.equal(null);
    expect(el.shadowRoot!.activeElement).to.equal(open(el));
    const strips = await strip();
    await isDrawn(strips);
    open(strips).click();
    strips.story = story([{...events[0], embed: {url: 'https://vimeo.com/1'}}]);
    await waitUntil(() => !frame(strips), 'the player of another film is gone');
    removeEventListener('click', hear);
  });
});
