import {describe, it} from 'node:test';
import {assertNoWorseThanLinear} from '../fixtures/time-taken.js';
import {ArticleText, locate} from './locate.js';
import type {Wanted} from './locate.js';

describe('the time it takes to find a passage', () => {
  const texts: Record<string, (size: number) => string> = {
    'one letter': (size) => 'a'.repeat(size),
    'one word': (size) => 'a '.repeat(size / 2),
    'marks only': (size) => 'e' + '\u0301'.repeat(size),
    'white space': (size) => ' \n\u00A0'.repeat(size / 3),
    signs: (size) => '“’–\u00AD'.repeat(size / 4),
  };
  const wanted: Record<string, (size: number) => Wanted> = {
    'almost all of it': (size) => ({exact: 'b' + 'a'.repeat(size / 5)}),
    'many words': (size) => ({exact: 'a '.repeat(size / 10), prefix: 'a '.repeat(size / 20)}),
    'ten pieces': () => ({exact: Array(10).fill('a').join('[…]')}),
    'too many pieces': (size) => ({
      exact: Array(Math.floor(size / 10))
        .fill('a')
        .join('[…]'),
    }),
  };
  for (const [text, content] of Object.entries(texts)) {
    for (const [words, passage] of Object.entries(wanted)) {
      it(`is no longer than the length asks for, for ${words} in 100 kB of ${text}`, () =>
        assertNoWorseThanLinear((size) =>
          locate(new ArticleText([{blocks: [content(size)]}], 'en'), passage(size)),
        ));
    }
  }
});
