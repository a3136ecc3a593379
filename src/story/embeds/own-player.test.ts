import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {playerOf} from './player.js';

describe('a publisher who frames a page of their own', () => {
  const article = 'https://news.example/slip.html';

  it('has it framed as a page of no site, and named by its host', () => {
    const player = playerOf('https://news.example/graphics/slip/', article)!;
    assert.equal(player.frame, 'https://news.example/graphics/slip/');
    assert.equal(player.provider, 'news.example');
    assert.equal(player.sandbox, 'allow-scripts');
  });

  for (const address of [
    'https://graphics.news.example/slip',
    'https://news.example:8443/slip',
    'http://news.example/slip',
    'https://news.example.evil.example/slip',
    'https://evil.example/news.example',
  ])
    it(`has no frame of ${address}, which is elsewhere`, () =>
      assert.equal(playerOf(address, article), undefined));

  it('has nothing framed of an article that is at no such address itself', () => {
    assert.equal(playerOf('https://news.example/slip', 'http://news.example/slip.html'), undefined);
    assert.equal(playerOf('https://news.example/slip', 'mailto:desk@news.example'), undefined);
    assert.equal(playerOf('https://news.example/slip'), undefined);
  });
});
