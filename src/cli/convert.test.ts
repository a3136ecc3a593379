import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {harbour, run, workFolder} from './fixtures/run.js';

const {write} = workFolder();
const timeline = {
  title: {text: {headline: 'Port'}},
  events: [{start_date: {year: '2031', month: '3'}, background: {color: 'red'}, text: {headline: 'Closed'}}],
};

describe('a publisher who converts', () => {
  it('gets a story that passes the check, and a list of what is lost', async () => {
    const file = write('port.json', JSON.stringify(timeline));
    const {code, out, err} = await run(['import', '--from', 'timelinejs', '--lang', 'en', file]);
    assert.equal(code, 0);
    assert.match(err, /port\.json events\[0\]\.background: no home in a story\n1 loss\.\n$/);
    assert.equal((await run(['check', write('story.json', out)])).code, 0);
    assert.equal((JSON.parse(out) as {id: string}).id, 'port');
  });

  it('is told in a sentence what is not TimelineJS, and what is missing', async () => {
    const said = async (text: string) => {
      const {code, err} = await run([
        'import',
        '--from',
        'timelinejs',
        '--lang',
        'en',
        write('x.json', text),
      ]);
      return `${code} ${err}`;
    };
    assert.match(await said('{"timeline": {}}'), /^1 .*x\.json: this is TimelineJS 2/);
    assert.match(await said('{"events": [}'), /^1 .*x\.json:1:13 not JSON/);
    assert.match(await said('{"events": []}'), /^1 .*give one with --headline/);
    assert.equal((await run(['import', '--from', 'timelinejs', 'x.json'])).code, 2);
    assert.equal((await run(['import', '--from', 'ninjs', '--lang', 'en', 'x.json'])).code, 2);
  });

  it('gets JSON-LD of an article, unless the article is wrong', async () => {
    const {code, out, err} = await run(['export', '--to', 'json-ld', write('bridge.md', harbour)]);
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as Record<string, string>)['@type'], 'NewsArticle');
    assert.match(err, /quotes\[0\]\.kind: a Quotation has no kinds/);
    const wrong = await run(['export', '--to', 'json-ld', write('bad.md', 'x')]);
    assert.deepEqual([wrong.code, wrong.out], [1, '']);
    assert.equal((await run(['export', '--to', 'pdf', 'x.md'])).code, 2);
  });
});
