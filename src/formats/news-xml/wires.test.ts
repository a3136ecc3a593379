import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../cli/fixtures/run.js';

const {write} = workFolder();
async function drafted(text: string, ...args: string[]) {
  const {code, out, err} = await run(['draft', write('item.xml', text), ...args]);
  assert.equal(code, 0, err);
  const [, told = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(out) ?? [];
  return {told, body};
}

const newsItem = ({meta = '', content = '', kind = 'text'} = {}) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="1"><itemMeta><itemClass qcode="ninat:${kind}"/>${meta}</itemMeta><contentMeta><language tag="en"/>${content}</contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>The mill of Tarnholm grinds again after nine dry weeks.</p></body></html></inlineXML></contentSet></newsItem>`;
const nitf = ({head = '', docdata = '', end = '', data = ''} = {}) =>
  `<nitf xml:lang="en"><head><docdata${data}><date.issue norm="20320607T050000Z"/>${docdata}</docdata></head><body><body.head><hedline><hl1>Mill of Tarnholm grinds again</hl1></hedline>${head}</body.head><body.content><p>The mill of Tarnholm grinds again after nine dry weeks.</p></body.content>${end}</body></nitf>`;

describe('an editor who has an item of NewsML-G2', () => {
  it('gets its main headline, and is told of the others', async () => {
    const content =
      '<headline role="hld:subHeadline">Nine dry weeks are over</headline><headline>Mill of Tarnholm grinds again</headline><headline role="hld:short">Mill grinds</headline>';
    const {told, body} = await drafted(newsItem({content}));
    assert.match(body, /^# Mill of Tarnholm grinds again\n\nNine dry weeks are over\n/m);
    assert.match(told, /# TO DO: .*hld:short.*“Mill grinds”/);
    const first = await drafted(
      newsItem({content: content.replace('<headline>', '<headline role="hld:main">')}),
    );
    assert.match(first.body, /^# Mill of Tarnholm grinds again$/m);
  });

  it('gets whom its literals name, and is asked for whom a code alone stands', async () => {
    const meta = '<provider literal="Tarn News Agency"/>';
    const content = '<headline>Mill grinds</headline><creator literal="Rosa Tarn"/>';
    const {told} = await drafted(newsItem({meta, content}));
    assert.match(told, /^publisher:\n {2}name: Tarn News Agency$/m);
    assert.match(told, /^byline:\n {2}- name: Rosa Tarn$/m);
    const coded = await drafted(newsItem({meta: '<provider qcode="nprov:TNA"/>', content}));
    assert.match(coded.told, /# TO DO: .*nprov:TNA/);
  });

  it('is told of its dateline, its credit and what it says to editors', async () => {
    const meta = '<edNote>Corrects the name of the miller.</edNote>';
    const content =
      '<headline>Mill grinds</headline><dateline>TARNHOLM, 7 June</dateline><creditline>Tarn News/OB</creditline>';
    const {told} = await drafted(newsItem({meta, content}));
    for (const words of ['Corrects the name of the miller.', 'TARNHOLM, 7 June', 'Tarn News/OB'])
      assert.match(told, new RegExp(`# TO DO: .*“${words}”`));
  });

  it('is told that it is withheld or called back, and by what', async () => {
    for (const [status, is] of [
      ['stat:withheld', 'withheld'],
      ['stat:canceled', 'canceled'],
    ]) {
      const {told} = await drafted(
        newsItem({meta: `<pubStatus qcode="${status}"/>`, content: '<headline>Mill grinds</headline>'}),
      );
      assert.match(told, new RegExp(`^status: ${is}$`, 'm'));
      assert.match(told, new RegExp(`# TO DO: .*${status}.*readers`));
    }
  });

  it('is told what else the message holds', async () => {
    const picture = newsItem({kind: 'picture', content: '<headline>The wheel at noon</headline>'});
    const text = newsItem({content: '<headline>Mill grinds</headline>'});
    const {told} = await drafted(`<newsMessage><itemSet>${text}${picture}</itemSet></newsMessage>`);
    assert.match(told, /# TO DO: .*“The wheel at noon”/);
  });
});

describe('an editor who has a document of NITF', () => {
  it('loses neither its second headline, its dateline, its tagline nor what somebody is', async () => {
    const head =
      '<hedline><hl2>Nine dry weeks are over</hl2></hedline><byline>By <person>Rosa Tarn</person><byttl>Farm reporter</byttl></byline><dateline><location>TARNHOLM</location>, 7 June</dateline><abstract><p>Flour is cheap again.</p></abstract>';
    const {told, body} = await drafted(
      nitf({head, end: '<body.end><tagline>Ola Brun wrote this with her in Millby.</tagline></body.end>'}),
    );
    assert.match(body, /^# Mill of Tarnholm grinds again\n\nFlour is cheap again\.\n/m);
    assert.match(body, /^Ola Brun wrote this with her in Millby\.$/m);
    for (const words of ['Nine dry weeks are over', 'TARNHOLM, 7 June', 'Farm reporter'])
      assert.match(told, new RegExp(`# TO DO: .*“${words}”`), words);
    assert.match(told, /^byline:\n {2}- name: Rosa Tarn$/m);
  });

  it('is told that it is embargoed, killed or to be read by editors', async () => {
    const {told} = await drafted(
      nitf({data: ' management-status="embargoed"', docdata: '<ed-msg info="Hold for the mayor"/>'}),
    );
    assert.match(told, /^status: withheld$/m);
    assert.match(told, /# TO DO: .*“embargoed”.*readers/);
    assert.match(told, /# TO DO: .*“Hold for the mayor”/);
  });
});
