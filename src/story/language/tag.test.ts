import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {label} from '../../languages/labels.js';
import '../../languages/all-languages.js';
import {parseStory} from '../parse-story.js';

function read(lang: string, more: object = {}) {
  const warnings: string[] = [];
  const head = {version: 1, id: 'ferry', lang, headline: 'Ferry', published: '2031-05-20'};
  const story = parseStory({...head, ...more}, {warn: (message) => warnings.push(message)});
  return {story, warnings};
}

describe('the language of a story', () => {
  it('is spoken by an older or a narrower name of it, in labels, dates and direction', () => {
    for (const [written, lang, today, published, dir] of [
      ['iw', 'he', 'היום', '20 במאי 2031', 'rtl'],
      ['iw-IL', 'he-IL', 'היום', '20 במאי 2031', 'rtl'],
      ['cmn-Hans', 'zh-Hans', '今天', '2031年5月20日', 'ltr'],
      ['cmn', 'zh', '今天', '2031年5月20日', 'ltr'],
      ['prs', 'fa-AF', 'امروز', undefined, 'rtl'],
      ['deu', 'de', 'Heute', '20. Mai 2031', 'ltr'],
      ['pt-br', 'pt-BR', 'Hoje', '20 de maio de 2031', 'ltr'],
      ['tl', 'fil', 'Today', 'Mayo 20, 2031', 'ltr'],
    ] as const) {
      const {story, warnings} = read(written);
      assert.equal(story.lang, lang);
      assert.equal(label(story, 'today'), today, written);
      if (published) assert.equal(story.dates['2031-05-20'], published, written);
      assert.equal(story.dir, dir, written);
      assert.deepEqual(warnings, []);
    }
  });

  it('is read as systems other than the web write it, with one warning', () => {
    for (const [written, lang] of [
      ['de_DE', 'de-DE'],
      ['de_DE_formal', 'de-DE-formal'],
      ['zh_hant_TW', 'zh-Hant-TW'],
      ['uk_UA.UTF-8', 'uk-UA'],
      ['pt_PT_ao90', 'pt-PT'],
      ['pt-PT-ao90', 'pt-PT'],
      ['iw_IL', 'he-IL'],
    ] as const) {
      const {story, warnings} = read(written);
      assert.equal(story.lang, lang);
      assert.equal(warnings.length, 1, written);
      assert.ok(warnings[0]!.includes(`lang: “${written}” is read as “${lang}”`), warnings[0]);
    }
  });

  it('is read so in a quote, which is not lost for it', () => {
    const quotes = [{id: 'q', kind: 'pull', text: 'Пором ходить.', lang: 'uk_UA'}];
    const {story, warnings} = read('en', {quotes});
    assert.equal(story.quotes[0]!.lang, 'uk-UA');
    assert.match(warnings.join(), /quotes\[0\]\.lang: “uk_UA” is read as “uk-UA”/);
  });

  it('that is none is refused', () => {
    for (const lang of ['d', 'German!', 'de DE', '_de', ''])
      assert.throws(() => read(lang), {code: 'invalid', path: 'lang'});
  });
});
