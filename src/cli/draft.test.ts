import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assertNoWorseThanLinear} from '../story/fixtures/time-taken.js';
import {run, workFolder} from './fixtures/run.js';

const {write, path} = workFolder();
const text =
  'Port Example loses its bridge\nThe only crossing is shut and the ferry is late for all of us.\nWhat comes next\nThe ferry will stay, and that is for the best of the town and of the port.\n';

describe('a publisher who drafts', () => {
  it('gets an article from a file or a pipe, and is told how much is left', async () => {
    const file = await run(['draft', write('port.txt', text)]);
    assert.equal(file.code, 0);
    assert.match(file.out, /^---\n# TO DO \(lang\): “lang: en”/);
    assert.match(file.err, /^2 things left for the editor/);
    assert.equal((await run(['draft', '-'], {stdin: text})).out, file.out);
    const article = write('port.md', file.out);
    const {code, out, err} = await run(['check', article]);
    assert.deepEqual([code, err], [0, '1 file checked, no problem, 2 warnings.\n']);
    assert.match(out, /port\.md:2:1 warning: TO DO: “lang: en” is guessed from the words of the text\.\n/);
    assert.match(
      out,
      /port\.md:3:1 warning: TO DO: Readers are not told where the article is \(url\), who wrote it \(byline\) and when it was/,
    );
    assert.match(file.out, /^# url:\n# byline:\n# published:\n---$/m);
    assert.match(out, /\n {2}finish it, then take the comment away\n$/);
    const finished = write('port.md', file.out.replace(/^# TO DO.*\n/gm, ''));
    assert.deepEqual(await run(['check', finished]), {
      ...{code: 0, out: ''},
      err: '1 file checked, no problem.\n',
    });
  });

  it('is told in a sentence what cannot be drafted from', async () => {
    const said = async (content: string) => (await run(['draft', write('x.txt', content)])).err;
    assert.match(await said(' \n'), /it is empty/);
    assert.match(await said('---\nlang: en\n---\n'), /front matter already/);
    assert.match(await said('{"events": [}'), /x\.txt:1:13 not JSON/);
    assert.match(await said('{"a": 1}'), /it is none of TimelineJS, ninjs/);
    assert.match(await said('*a* '.repeat(4_000)), /too much markup/);
    assert.match((await run(['draft', path('none.txt')])).err, /there is no such file/);
    assert.equal((await run(['draft', path('none.txt')])).code, 1);
    assert.equal((await run(['draft', 'a', 'b'])).code, 2);
    assert.equal((await run(['draft', '-', '--lang', 'english!'], {stdin: text})).code, 2);
  });

  it('may have a document of another format, and is told what it lacks', async () => {
    const timeline = {
      events: [
        {
          start_date: {year: 2031},
          text: {headline: 'Closed', text: '<p>The bridge was closed for good, and that was it.</p>'},
          background: {},
        },
      ],
    };
    const {code, out, err} = await run(['draft', write('timeline.json', JSON.stringify(timeline))]);
    assert.equal(code, 0);
    assert.match(out, /^# TO DO \(headline\): The text names no headline/m);
    assert.match(
      out,
      /^ {2}- when: "2031"\n {4}title: Closed\n {4}text: .*\n {4}passage: The bridge was closed for good, and that was it\.$/m,
    );
    assert.match(err, /events\[0\]\.background: no home in a story/);
    const sheet = await run(['draft', '-'], {
      stdin: 'Year,Headline,Text\n2031,Closed,The bridge was closed for good.\n',
    });
    assert.match(sheet.out, /^ {2}- when: "2031"/m);
    const item = {
      uri: 'urn:example:a',
      type: 'text',
      language: 'en',
      headlines: [{value: 'H'}],
      bodies: [{value: 'It is closed.'}],
    };
    const ninjs = await run(['draft', write('item.json', JSON.stringify(item))]);
    assert.match(ninjs.out, /^lang: en\n(?:.*\n)*---\n\n# H\n\nIt is closed\.$/m);
  });

  it('is told what to do with data of no format that is known', async () => {
    const {code, err} = await run(['draft', write('other.json', '{"a": 1}')]);
    assert.equal(code, 1);
    assert.match(
      err,
      /none of TimelineJS, ninjs, schema\.org JSON-LD; copy the text of the article into a file/,
    );
  });

  it('waits no longer for 100 kB than their length asks for, whatever it is', async () => {
    const baits = [
      '# a',
      ' ',
      '.',
      ',',
      '— ',
      'in 2014 ',
      'On March 1, 2031, ',
      'a\n',
      '- a\n',
      '“',
      'A b\n\n',
      '1999-12-31',
      '> ',
      '\n',
    ];
    for (const bait of baits) {
      const stdin = (size: number) => `Title\n${bait.repeat(size / bait.length)}x`;
      await assertNoWorseThanLinear((size) => run(['draft', '-'], {stdin: stdin(size)}), {
        about: JSON.stringify(bait),
      });
    }
  });
});
