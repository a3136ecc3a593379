import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileArticle} from '../article/read.js';
import {bridgePage} from '../../cli/fixtures/bridge-page.js';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();

describe('an editor who has a web page that is not as pages should be', () => {
  it('may have saved it in another encoding, or without the tags that HTML can do without', async () => {
    const latin = bridgePage
      .replace('<head>', '<head><meta charset="windows-1252">')
      .replaceAll('Sample', 'Sämple');
    const bytes = Uint8Array.from(
      [...latin.replace(/[“”]/g, '"').replace(/—/g, '-')].map((sign) => sign.charCodeAt(0)),
    );
    const story = compileArticle((await run(['draft', write('latin.html', bytes)])).out, {file: 'latin.md'});
    assert.equal(story.byline[0]!.name, 'Mira Sämple');
    const file = write('bare.html', bridgePage.replace(/<\/?(?:html|head|body)[^>]*>/g, ''));
    const bare = compileArticle((await run(['draft', file])).out, {file: 'bare.md'});
    assert.equal(bare.headline, 'Port Example loses its bridge');
    assert.ok(bare.sections.length >= 2);
  });

  it('is told in a sentence what is no article', async () => {
    const said = async (html: string) => {
      const {code, err} = await run(['draft', write('x.html', html)]);
      return `${code} ${err}`;
    };
    assert.match(await said('<!doctype html><nav>Home</nav>'), /^1 .*no article was found in the page/);
    assert.match(await said(`<!doctype html>${'<div>'.repeat(20_000)}`), /^1 .*more than 64 deep/);
    assert.match(await said(`<!doctype html>${'<br>'.repeat(40_000)}`), /^1 .*more than 5,000 elements/);
    assert.match(await said(`<!doctype html>${' '.repeat(5_000_001)}`), /^1 .*longer than 5,000,000/);
  });
});
