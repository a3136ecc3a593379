import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {harbourStory} from '../../elements/fixtures/harbour-story.js';
import {base, built, document, story} from './fixtures/built-pages.js';
import {oEmbedOf, roomIn} from './oembed.js';
import {pagesOf} from './pages-of.js';

describe('an oEmbed document', () => {
  const [page, shorter] = pagesOf(story) as [ReturnType<typeof pagesOf>[0], ReturnType<typeof pagesOf>[0]];
  const parts = {page, shorter, addressOf: ({name}: {name: string}) => `${base}${name}.html`};
  const answer = (query = '') =>
    oEmbedOf(story, parts, roomIn(new URLSearchParams(query))) as unknown as {
      width: number;
      height: number;
      html: string;
    };

  it('is a link with three points for those who show no frame, and then the frame', () => {
    const {html} = answer();
    assert.match(
      html,
      /^<blockquote><a href="https:\/\/gazette\.example\/harbour-bridge">Harbour Bridge closes/,
    );
    assert.match(html, /<\/a> · The bridge closes on Monday\. · A ferry takes over\.<\/blockquote><iframe /);
  });

  it('keeps to the room that is told', () => {
    const {width, height, html} = answer('maxwidth=300&maxheight=400');
    assert.deepEqual([width, height], [300, 400]);
    assert.match(html, / height="400" /);
    // What is taller than its room is the overview.
    assert.match(html, /\/overview\.html"/);
    assert.match(answer('maxheight=400').html, /\/overview\.html"/);
  });

  it('takes parameters of any other shape for none', () => {
    for (const query of [
      ...[
        'maxwidth=',
        'maxwidth=-5',
        'maxwidth=0',
        'maxwidth=1e9',
        'maxwidth=NaN',
        'maxheight[]=5',
        'maxheight=4.5',
      ],
      ...[
        'maxwidth=<script>',
        'maxwidth=99999999999999999999',
        'maxheight=%00',
        'format=xml&url=javascript:alert(1)',
      ],
    ])
      assert.deepEqual(answer(query), answer(), query);
    assert.deepEqual(answer('maxwidth=100000'), answer());
  });

  it('gives the overview of a story that is taller than what WordPress shows', () => {
    const long = harbourStory({
      keyPoints: Array.from({length: 12}, (_, index) => ({...story.keyPoints[0]!, id: `point-${index}`})),
    });
    const {html, height} = document(built({keyPoints: long.keyPoints})) as {html: string; height: number};
    assert.match(html, /\/overview\.html"/);
    assert.ok(height < 1000);
    const short = built({keyPoints: [], quotes: [], timeline: []});
    assert.match(`${document(short).html!}`, /\/index\.html"/);
    assert.match(
      `${document(built({keyPoints: long.keyPoints}), 'key-points.oembed.json').html!}`,
      /\/key-points\.html"/,
    );
  });
});
