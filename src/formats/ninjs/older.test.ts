import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, workFolder} from '../../cli/fixtures/run.js';
import {formatOf} from '../formats.js';
import {readNinjs} from './read.js';

const {write} = workFolder();

const older = {
  standard: {name: 'ninjs', version: '2.0'},
  uri: 'urn:example:lamp',
  type: 'text',
  language: 'en',
  pubstatus: 'canceled',
  firstcreated: '2032-06-01T05:00:00Z',
  versioncreated: '2032-06-02T05:00:00+02:00',
  infosources: [{name: 'The Fixture Light', role: 'publisher'}],
  headlines: [{role: 'main', value: 'Lamp burns on'}],
  bodies: [
    {
      role: 'main',
      contenttype: 'text/html',
      charcount: 40,
      value: '<p>Oil &amp; wick<sup>1</sup> <em>burn</em>.</p><p>All night.</p>',
    },
  ],
};

describe('a publisher who brings an item of ninjs 1 or 2', () => {
  it('gets its dates, its status and its body from fields that are written small', () => {
    const {document} = readNinjs(older);
    assert.deepEqual(
      [document.status, document.published, document.updated, document.publisher],
      ['canceled', '2032-06-01T05:00:00Z', '2032-06-02T05:00:00+02:00', {name: 'The Fixture Light'}],
    );
    assert.deepEqual(
      document.sections![0]!.body.map((block) => block.type === 'paragraph' && block.text),
      [['Oil & wick¹ ', {text: 'burn', em: true}, '.'], ['All night.']],
    );
  });

  it('never has withheld what is withheld, canceled or embargoed shown, and keeps it so in a draft', async () => {
    for (const [fields, status] of [
      [{pubstatus: 'withheld'}, 'withheld'],
      [{pubstatus: 'canceled'}, 'canceled'],
      [{pubstatus: 'stat:withheld'}, 'withheld'],
      [{pubstatus: 'spiked'}, 'withheld'],
      [{pubstatus: 'usable', embargoed: '2098-01-01T00:00:00Z'}, 'withheld'],
      [{pubstatus: 'usable', embargoed: '2001-01-01T00:00:00Z'}, 'usable'],
    ] as const) {
      const item = {...older, ...fields};
      assert.equal(readNinjs(item).document.status, status, JSON.stringify(fields));
      const {out} = await run(['draft', write('item.json', JSON.stringify(item))]);
      assert.match(out, new RegExp(`^status: ${status}$`, 'm'), JSON.stringify(fields));
      if ('embargoed' in fields) assert.match(out, /^# TO DO: .*do not publish before/m);
    }
  });

  it('gets ninjs of an item that lists events, too', () => {
    const item = {
      ...{standard: {name: 'ninjs', version: '3.0'}, uri: 'urn:example:lamp', type: 'text', language: 'en'},
      headlines: [{value: 'Lamp burns on'}],
      events: [{name: 'Night of lamps', rel: 'night'}],
    };
    assert.equal(formatOf(item)!.name, 'ninjs');
    const {document, losses} = readNinjs(item, {lenient: true});
    assert.equal(document.headline, 'Lamp burns on');
    assert.ok(losses.some(({path}) => path.startsWith('events')));
  });
});
