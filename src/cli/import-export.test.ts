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
    const silent = await run(['import', write('x.json', JSON.stringify(timeline))]);
    assert.deepEqual([silent.code, /--lang/.test(silent.err)], [1, true]);
    assert.equal((await run(['import', '--from', 'pdf', '--lang', 'en', 'x.json'])).code, 2);
  });

  it('need not say which format it is', async () => {
    const item = {uri: 'urn:example:a', type: 'text', language: 'en', headlines: [{value: 'H'}], urgency: 3};
    const ninjs = await run(['import', write('item.json', JSON.stringify(item))]);
    assert.equal(ninjs.code, 0);
    assert.match(ninjs.err, /item\.json urgency: no home in a story\n1 loss\.\n$/);
    assert.equal(
      (await run(['import', '--lang', 'en', write('port.json', JSON.stringify(timeline))])).code,
      0,
    );
    const other = await run(['import', write('other.json', '{"a": 1}')]);
    assert.deepEqual([other.code, /it is none of TimelineJS, ninjs, schema/.test(other.err)], [1, true]);
  });

  it('is told where ninjs breaks its rules, and can have it read all the same', async () => {
    const file = write('item.json', JSON.stringify({uri: 'urn:example:a', language: 'en', headline: 'H'}));
    const strict = await run(['import', '--from', 'ninjs', file]);
    assert.deepEqual([strict.code, strict.out], [1, '']);
    assert.match(strict.err, /headline: ninjs has no such field/);
    const lenient = await run(['import', '--lenient', file]);
    assert.equal(lenient.code, 0);
    assert.match(lenient.err, /headline: not as ninjs 3\.1 wants it/);
  });

  it('gets TimelineJS of a timeline, and can bring in a sheet', async () => {
    const {code, out} = await run(['export', '--to', 'timelinejs', write('bridge.md', harbour)]);
    assert.equal(code, 0);
    assert.deepEqual((JSON.parse(out) as {events: {start_date: object}[]}).events[0]!.start_date, {
      year: 2031,
      month: 3,
    });
    const sheet = write('sheet.csv', 'Year,Month,Day,Time,Headline\n2031,3,1,9:30,Closed\n');
    const told = ['--lang', 'en', '--headline', 'H', '--zone', 'Europe/Berlin'];
    const {timeline: events} = JSON.parse((await run(['import', sheet, ...told])).out) as {
      timeline: {when: string}[];
    };
    assert.equal(events[0]!.when, '2031-03-01T09:30+01:00');
    assert.equal((await run(['import', sheet, '--lang', 'en', '--zone', 'Berlin'])).code, 2);
  });

  it('gets a story of JSON-LD, in a file of its own or in a page', async () => {
    const {out} = await run(['export', '--to', 'json-ld', write('bridge.md', harbour)]);
    const data = await run(['import', write('bridge.jsonld', out)]);
    const page = await run([
      'import',
      write('page.html', `<!doctype html><script type="application/ld+json">${out}</script>`),
    ]);
    assert.deepEqual([data.code, page.out], [0, data.out]);
    const shouting = write('loud.html', `<SCRIPT TYPE="application/ld+json">${out}</SCRIPT><p>More.</p>`);
    assert.equal((await run(['import', '--id', 'bridge', shouting])).out, page.out);
    assert.equal(
      (JSON.parse(data.out) as {quotes: {speaker: {name: string}}[]}).quotes[0]!.speaker.name,
      'Mira Sample',
    );
    assert.match((await run(['import', write('bare.html', '<p>x')])).err, /without structured data/);
    const broken = write('broken.html', '<p>x\n<script type="application/ld+json">{"a": }</script>');
    assert.match((await run(['import', broken])).err, /broken\.html:2:\d+ not JSON/);
  });

  it('gets ninjs of an article, and can bring it back', async () => {
    const {code, out} = await run(['export', '--to', 'ninjs', write('bridge.md', harbour)]);
    assert.equal(code, 0);
    const back = await run(['import', write('bridge.json', out)]);
    assert.equal(back.code, 0);
    assert.equal((await run(['check', write('story.json', back.out)])).err, '1 file checked, no problem.\n');
  });

  it('gets JSON-LD of an article, unless the article is wrong', async () => {
    const {code, out, err} = await run(['export', '--to', 'json-ld', write('bridge.md', harbour)]);
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as Record<string, string>)['@type'], 'NewsArticle');
    assert.match(err, /sections\[0\]\.body\[1\]: a quote is paragraphs of articleBody/);
    const wrong = await run(['export', '--to', 'json-ld', write('bad.md', 'x')]);
    assert.deepEqual([wrong.code, wrong.out], [1, '']);
    assert.equal((await run(['export', '--to', 'pdf', 'x.md'])).code, 2);
  });
});
