import {expect} from '@open-wc/testing';
import {safeUrl} from './link.js';

describe('a link in a story', () => {
  for (const url of ['https://a.example/?q=1#x', 'http://a.example/', 'mailto:desk@a.example', 'HTTPS://A.EXAMPLE/B'])
    it(`is kept: ${url}`, () => {
      expect(safeUrl(url)?.href).to.equal(new URL(url).href);
    });

  for (const url of [
    'javascript:void 0',
    ' java\nscript:void 0',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    'https://user@a.example/',
    'https://user:secret@a.example/',
    '//a.example/',
    '/local',
    '',
    undefined,
  ])
    it(`is plain text: ${JSON.stringify(url)}`, () => {
      expect(safeUrl(url)).to.equal(undefined);
    });
});
