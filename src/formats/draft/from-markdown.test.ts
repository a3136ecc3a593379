import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../article/read.js';
import {confirmed} from './fixtures/confirmed.js';
import {draftArticle} from './write.js';

const compiled = async (text: string) =>
  compileArticle(confirmed((await draftArticle(text)).markdown), {file: 'port.md'});
describe('an editor who has Markdown', () => {
  const markdown = `# Port Example\n\nThe *only* crossing is shut and the ferry is late.\n\n## Overview\n\n- The [Harbour](https://example.org/) Bridge was closed.\n\n## Rust\n\nOn March 1, 2031, the [Harbour Bridge](https://example.org/b) was *closed* for good. It was the end of that.\n\n> We are sad.\n>\n> -- Mira Sample\n`;

  it('keeps marks and links, and passages have the words alone', async () => {
    const story = await compiled(markdown);
    assert.equal(story.headline, 'Port Example');
    const [block] = story.sections[0]!.body;
    assert.ok(
      block!.type === 'paragraph' && block!.text.some((inline) => typeof inline === 'object' && inline.href),
    );
    assert.equal(
      story.timeline[0]!.passage!.exact,
      'On March 1, 2031, the Harbour Bridge was closed for good',
    );
    assert.equal(story.quotes[0]!.speaker!.name, 'Mira Sample');
  });

  it('is told in the draft of what an article cannot hold', async () => {
    const {open} = await draftArticle(
      `${markdown}\n> No one said this.\n\n<b>Bold</b> words are HTML and stay.\n`,
    );
    assert.ok(
      open.some((line) => /HTML: <b>.*write Markdown/.test(line)),
      open.join('\n'),
    );
    assert.ok(open.some((line) => line.startsWith('A block quote without a line')));
  });
});
