import {describe, it} from 'node:test';
import {assertNoSlower} from '../../story/fixtures/time-taken.js';
import {compileArticle} from '../article/read.js';
import {confirmed} from './fixtures/confirmed.js';
import {draftArticle} from './write.js';

const names = ['Mira Sample', 'Otto Muster', 'the harbour board', 'Captain Lind'];
const acts = ['said on Monday', 'decided in March 2031', 'was told', 'has asked', 'wrote on May 19, 2031,'];
const matters = ['that the ferry stops', 'about a second boat of 40 metres', 'whether order 17 was paid'];
const sentence = (number: number) =>
  `For case ${number} ${names[number % 4]} ${acts[(number * 3) % 5]} ${matters[(number * 5) % 3]}.`;
const paragraphs = Array.from({length: 600}, (_, paragraph) =>
  Array.from({length: 4}, (_, index) => sentence(paragraph * 4 + index)).join(' '),
);
const article = `# The long winter\n\n## Story Overview\n\n- A second boat was told of.\n\n## The works\n\n${paragraphs.join('\n\n')}\n`;

describe('an editor of a long article in Markdown', () => {
  it('waits for its draft no longer than three times as long as for the story of it', async () => {
    const {markdown} = await draftArticle(article, {lang: 'en'});
    const file = confirmed(markdown);
    await assertNoSlower(
      () => draftArticle(article, {lang: 'en'}),
      () => compileArticle(file, {file: 'winter.md', lenient: true}),
      {about: 'draft against story'},
    );
  });
});
