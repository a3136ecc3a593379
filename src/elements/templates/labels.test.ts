import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../fixtures/wait-until.js';
import {harbourStory} from '../fixtures/harbour-story.js';
import {recordWarnings} from '../fixtures/record-warnings.js';
import '../story-bundle/define.js';
import {StoryBundle} from '../story-bundle/story-bundle.js';
import type {KeyPoints} from '../key-points/key-points.js';

/** A story that nobody has checked yet, as a page would give it. */
const storyIn = (lang: string) => {
  const {dates: _, dir: __, ...document} = harbourStory({lang});
  return JSON.parse(JSON.stringify(document)) as object;
};

async function labelOf(story: object) {
  const el = await fixture<KeyPoints>(html`<key-points .story=${story}></key-points>`);
  const labelled = () => el.shadowRoot!.querySelector('[part=label]');
  await waitUntil(labelled, 'the story shows');
  return labelled()!.textContent;
}

describe('the labels', () => {
  it('are in the language of the story', async () => {
    expect(await labelOf(storyIn('uk'))).to.equal('Головне');
    expect(await labelOf(storyIn('pt-BR'))).to.equal('Pontos principais');
    expect(await labelOf(storyIn('en-GB'))).to.equal('Key points');
  });

  it('are those of the place where a language is written in two ways', async () => {
    expect(await labelOf(storyIn('zh-HK'))).to.equal('重點');
    expect(await labelOf(storyIn('zh-Hans'))).to.equal('要点');
    const el = await fixture<KeyPoints>(html`<key-points .story=${storyIn('pt-AO')}></key-points>`);
    const toggle = () => el.shadowRoot!.querySelector('[part=section-toggle] > b');
    await waitUntil(toggle, 'the story shows');
    expect(toggle()!.textContent).to.equal('Ler esta secção');
  });

  it('are in the language of a story that the page had checked itself', async () => {
    expect(await labelOf(harbourStory({lang: 'de'}))).to.equal('Das Wichtigste');
  });

  it('are in English where the language is unknown to the elements', async () => {
    expect(await labelOf(storyIn('eo'))).to.equal('Key points');
  });

  it('are marked as English there, so that no rule of another language spells or turns them', async () => {
    for (const [lang, dir] of [
      ['ur', 'rtl'],
      ['az', 'ltr'],
    ] as const) {
      const el = await fixture<KeyPoints>(html`<key-points .story=${storyIn(lang)}></key-points>`);
      await waitUntil(() => el.shadowRoot!.querySelector('[part=label]'), 'the story shows');
      for (const part of ['label', 'skip', 'section-toggle']) {
        const shown = el.shadowRoot!.querySelector(`[part=${part}] span`);
        expect([part, shown?.getAttribute('lang'), shown?.getAttribute('dir')]).to.deep.equal([
          part,
          'en',
          'ltr',
        ]);
      }
      const base = el.shadowRoot!.querySelector<HTMLElement>('[part=base]')!;
      expect([base.lang, base.dir]).to.deep.equal([lang, dir]);
    }
    for (const lang of ['de', 'en-GB', 'iw', 'prs', 'cmn', 'pes', 'ger']) {
      const el = await fixture<KeyPoints>(html`<key-points .story=${storyIn(lang)}></key-points>`);
      await waitUntil(() => el.shadowRoot!.querySelector('[part=label]'), 'the story shows');
      expect([lang, el.shadowRoot!.querySelectorAll('[part=label] > span').length]).to.deep.equal([lang, 0]);
    }
  });

  it('are those of the language by an older name of it, and by a spelling of other systems', async () => {
    const warnings = recordWarnings();
    expect(await labelOf(storyIn('iw'))).to.equal(await labelOf(storyIn('he')));
    expect(await labelOf(storyIn('de_AT'))).to.equal('Das Wichtigste');
    expect(warnings().join()).to.contain('“de_AT” is read as “de-AT”');
  });

  it('are the page author’s where given, for one region or a language that is new, at once', async () => {
    const el = await fixture<KeyPoints>(html`<key-points .story=${harbourStory()}></key-points>`);
    StoryBundle.registerLabels('en', {readSection: 'Keep reading'});
    await el.updateComplete;
    expect(el.shadowRoot!.querySelector('[part=section-toggle] > b')!.textContent).to.equal('Keep reading');
    StoryBundle.registerLabels('en', {readSection: 'Read this section'});
    StoryBundle.registerLabels('pt-PT', {keyPoints: 'O essencial'});
    expect(await labelOf(storyIn('pt-PT'))).to.equal('O essencial');
    StoryBundle.registerLabels('nn', {keyPoints: 'Hovudpunkt'});
    expect(await labelOf(storyIn('nn'))).to.equal('Hovudpunkt');
  });

  it('of one region come on top of those of its language, whatever the case of the tag', async () => {
    const el = await fixture<KeyPoints>(
      html`<key-points .story=${harbourStory({lang: 'en-GB'})}></key-points>`,
    );
    const words = (part: string) => el.shadowRoot!.querySelector(part)!.textContent;
    StoryBundle.registerLabels('en', {keyPoints: 'In short', readSection: 'More'});
    StoryBundle.registerLabels('EN-gb', {keyPoints: 'In brief'});
    await el.updateComplete;
    expect([words('[part=label]'), words('[part=section-toggle] > b')]).to.deep.equal(['In brief', 'More']);
    StoryBundle.registerLabels('en', {keyPoints: 'Key points', readSection: 'Read this section'});
    StoryBundle.registerLabels('en-GB', {keyPoints: 'Key points'});
  });

  it('of a failure are the page author’s too', async () => {
    const warnings = recordWarnings();
    StoryBundle.registerLabels('cy', {failed: 'Dim stori.'});
    const around = await fixture(html`<div lang="cy"><key-points .story=${{version: 1}}></key-points></div>`);
    const note = () => around.querySelector('key-points')!.shadowRoot?.querySelector('[part=note]');
    await waitUntil(note, 'the note shows');
    expect(note()!.textContent.trim()).to.equal('Dim stori.');
    warnings();
  });

  it('quote as the language of the story quotes', async () => {
    const {quotes} = harbourStory();
    const el = await fixture<KeyPoints>(html`<quote-card .story=${{...storyIn('de'), quotes}}></quote-card>`);
    const words = () => el.shadowRoot!.querySelector<HTMLElement>('[part=words]');
    await waitUntil(words, 'the story shows');
    // Firefox does not say what `attr()` comes to.
    expect(getComputedStyle(words()!, '::before').content).to.match(/„|attr\(data-mark\)/);
    expect(words()!.dataset.mark).to.equal('„');
  });

  it('of a failure are in the language of the page around', async () => {
    const warnings = recordWarnings();
    const around = await fixture(
      html`<div lang="fr"><key-points .story=${{version: 1}}>Repli</key-points></div>`,
    );
    const note = () => around.querySelector('key-points')!.shadowRoot?.querySelector('[part=note]');
    await waitUntil(note, 'the note shows');
    expect(note()!.textContent.trim()).to.equal('Cet article ne peut pas être affiché.');
    warnings();
  });

  it('have the marks of the language between a name and a role, and before what is said of AI', async () => {
    const wholeIn = async (lang: string) => {
      const ai = {source: 'compositeWithTrainedAlgorithmicMedia', text: 'A1.'};
      const byline = [{name: 'B2', role: 'C3'}];
      const el = await fixture(
        html`<story-overview .story=${{...storyIn(lang), ai, byline}}></story-overview>`,
      );
      const whole = (part: string) => el.shadowRoot!.querySelector(`[part=${part}]`)?.textContent;
      await waitUntil(() => whole('ai'), 'the story shows');
      return [
        whole('byline')!.match(/B2(.*?)C3/)![1],
        whole('ai')!
          .trim()
          .match(/[^\p{L}]*A1/u)![0],
      ];
    };
    expect(await wholeIn('en')).to.deep.equal([', ', ': A1']);
    expect(await wholeIn('fr')).to.deep.equal([', ', '\u00a0: A1']);
    expect(await wholeIn('ja')).to.deep.equal(['、', '：A1']);
    expect(await wholeIn('zh')).to.deep.equal(['，', '：A1']);
    expect(await wholeIn('fa')).to.deep.equal(['، ', ': A1']);
  });

  it('stand where the language wants them around a name', async () => {
    const el = await fixture<KeyPoints>(html`<story-overview .story=${storyIn('ja')}></story-overview>`);
    const corrections = () => el.shadowRoot!.querySelector('[part=foot] [part=correction]');
    await waitUntil(corrections, 'the story shows');
    expect(corrections()!.textContent).to.equal(
      '訂正（2031年3月2日）：An earlier version gave the wrong month.',
    );
  });
});
