import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readJsonLd} from '../../formats/json-ld/read.js';
import {manifestOf, read, storyOf} from '../fixtures/built.js';
import {harbour, run, workFolder} from '../fixtures/run.js';

const {write, path} = workFolder();
const article = write('bridge.md', harbour);
const unescape = (html: string) =>
  html.replace(
    /&(?:lt|gt|quot|amp);/g,
    (sign) => ({'&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&'})[sign]!,
  );
const snippetsOf = (page: string) =>
  [...page.matchAll(/<pre tabindex="0" id="[^"]*"><code>([^<]*)<\/code>/g)].map(([, code]) =>
    unescape(code!),
  );

describe('a publisher who builds stories', () => {
  it('gets snippets that name these files, and nothing of a headline becomes markup', async () => {
    const hostile = `</script><img alt="x">&amp;'`;
    const file = write(
      'hostile.md',
      harbour.replace('lang: en', `lang: en\nheadline: ${JSON.stringify(hostile)}`).replace(/^# .*$/m, ''),
    );
    const out = path('hostile');
    assert.equal((await run(['build', file, '--out', out, '--base', 'https://cdn.example.org/s'])).code, 0);
    const {elements} = manifestOf(out).shared!;
    const {json, script} = storyOf(out, 'hostile').files;
    const page = read(out, 'hostile/embed.html');
    assert.equal(/<img|<script(?! src="\.\.\/embed-page\.)/.test(page), false);
    const [scripts, , , data, newest, frame, , react, jsonLd] = snippetsOf(page);
    for (const [name, {integrity}] of [
      [elements.file, elements],
      [`hostile/${script.file}`, script],
    ] as const) {
      assert.ok(
        scripts!.includes(`src="https://cdn.example.org/s/${name}" integrity="${integrity}"`),
        scripts,
      );
    }
    assert.ok(scripts!.includes('<story-bundle story-id="hostile"><a href="https://example.org/bridge">'));
    assert.ok(scripts!.includes(`&lt;/script&gt;&lt;img alt=&quot;x&quot;&gt;&amp;amp;'</a>`), scripts);
    assert.ok(
      data!.includes(`src="https://cdn.example.org/s/hostile/${json.file}" integrity="${json.integrity}"`),
    );
    assert.ok(newest!.includes('src="https://cdn.example.org/s/hostile/story.json" refresh="60"'));
    assert.ok(frame!.includes('src="https://cdn.example.org/s/hostile/index.html" title="&lt;/script&gt;'));
    assert.ok(react!.includes(`{${JSON.stringify(hostile)}}`), react);
    const [, inScript = ''] = /^<script type="application\/ld\+json">([^]*)<\/script>$/.exec(jsonLd!) ?? [];
    assert.equal(inScript.includes('<'), false);
    assert.equal(readJsonLd(JSON.parse(inScript) as object).document.headline, hostile);
    assert.ok(
      page.includes('<code>script-src https://cdn.example.org; connect-src https://cdn.example.org</code>'),
    );
    assert.equal(read(out, `hostile/${script.file}`).includes('<'), false);
  });

  it('gets snippets to try from disk, where browsers load no script with a digest, unless the address is given', async () => {
    const out = path('to-try');
    await run(['build', article, '--out', out]);
    const page = read(out, 'bridge/embed.html');
    const snippets = snippetsOf(page).join('\n');
    assert.ok(
      snippets.includes(`<script src="${manifestOf(out).shared!.elements.file}"></script>`),
      snippets,
    );
    assert.equal(/integrity|crossorigin/.test(snippets), false);
    assert.match(page, /Without it they have no digests/);
    await run(['build', article, '--out', out, '--base', 'https://cdn.example.org/s']);
    const pinned = snippetsOf(read(out, 'bridge/embed.html')).join('\n');
    assert.match(
      pinned,
      /<script src="https:[^"]*" integrity="sha384-[^"]*" crossorigin="anonymous"><\/script>/,
    );
    assert.match(pinned, /bundle\.integrity = "sha384-/);
    assert.match(pinned, /<StoryBundle src=\{"https:[^"]*"\} integrity=\{"sha384-/);
  });
});
