import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import '../quote-card/define.js';
import '../story-overview/define.js';
import '../timeline-strip/define.js';

/** How a part is drawn in a story of `lang`, on a page with this ink and this ground. */
async function drawn(lang: string, part: string, style = 'color: #222; background: #fff') {
  const {dates: _, dir: __, ...story} = harbourStory({lang});
  const page = await fixture(
    html`<div style=${style}><story-overview .story=${story}></story-overview></div>`,
  );
  const element = () => page.querySelector('story-overview')!.shadowRoot?.querySelector(`[part=${part}]`);
  await waitUntil(element, 'the story shows');
  const {fontSize, lineHeight, letterSpacing, color} = getComputedStyle(element()!);
  return {letterSpacing, color, lineHeight: parseFloat(lineHeight) / parseFloat(fontSize)};
}

describe('the type of a story', () => {
  it('has no space between letters that hang from one line, as in Hindi, Marathi and Bengali', async () => {
    for (const lang of ['hi', 'mr-IN', 'bn'])
      expect((await drawn(lang, 'label')).letterSpacing, lang).to.be.oneOf(['normal', '0px']);
    expect((await drawn('ru', 'label')).letterSpacing).to.match(/^[\d.]+px$/);
  });

  it('has room for vowel signs between the lines of a headline in Hindi', async () => {
    for (const width of ['width: 300px', 'width: 1200px']) {
      expect((await drawn('hi', 'headline', width)).lineHeight, width).to.be.at.least(1.35);
      expect((await drawn('pl', 'headline', width)).lineHeight, width).to.be.below(1.2);
    }
  });

  it('has room for Nastaliq in every line of Urdu', async () => {
    for (const part of ['headline', 'standfirst', 'byline', 'label'])
      expect((await drawn('ur-PK', part, 'width: 1200px')).lineHeight, part).to.be.at.least(1.8);
  });

  it('has that room in the words of a quote of each kind', async () => {
    for (const kind of ['statement', 'post', 'document', 'pull'] as const) {
      const quotes = [{id: 'a', kind, text: 'ہم', speaker: {name: 'میرا'}}];
      const {dates: _, dir: __, ...story} = harbourStory({lang: 'ur', quotes, sections: [], timeline: []});
      const el = await fixture(html`<quote-card .story=${story}></quote-card>`);
      await waitUntil(() => el.shadowRoot?.querySelector('[part=words]'));
      const {lineHeight, fontSize} = getComputedStyle(el.shadowRoot!.querySelector('[part=words]')!);
      expect(parseFloat(lineHeight) / parseFloat(fontSize), kind).to.be.at.least(1.8);
    }
  });

  it('runs a span of years the way a span of days runs, in Arabic, Hebrew and English', async () => {
    const timeline = [
      {id: 'a', when: '2010', end: '2019', title: 'A'},
      {id: 'b', when: '2031-03-03', end: '2031-03-05', title: 'B'},
    ];
    for (const [lang, direction] of Object.entries({ar: 'rtl', he: 'rtl', en: 'ltr'})) {
      const {dates: _, dir: __, ...story} = harbourStory({lang});
      const el = await fixture(html`<timeline-strip .story=${{...story, timeline}}></timeline-strip>`);
      const spans = () => [...(el.shadowRoot?.querySelectorAll('[part=date]') ?? [])];
      await waitUntil(() => spans().length, 'the story shows');
      for (const span of spans()) expect(getComputedStyle(span).direction, lang).to.equal(direction);
    }
  });

  it('has quiet colours that nothing shines through, where Arabic letters overlap', async () => {
    for (const colours of ['color: #111; background: #fff', 'color: #eee; background: #111']) {
      const {color} = await drawn('ar', 'label', colours);
      expect(color).to.not.match(/rgba|\/|transparent/);
    }
  });
});
