import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {playerOf} from './player.js';
import {providers} from './providers.js';

const id = 'aB3_-567890';
const framed = (address: string, article?: string) => playerOf(address, article)?.frame;

/** Addresses that readers copy, and the frame of each. */
const known: [address: string, frame: string][] = [
  [`https://www.youtube.com/watch?v=${id}`, `https://www.youtube-nocookie.com/embed/${id}?rel=0`],
  [`https://youtu.be/${id}?si=abc&t=1m30s`, `https://www.youtube-nocookie.com/embed/${id}?rel=0&start=90`],
  [
    `https://m.youtube.com/watch?app=desktop&v=${id}&t=7`,
    `https://www.youtube-nocookie.com/embed/${id}?rel=0&start=7`,
  ],
  [`https://www.youtube.com/shorts/${id}`, `https://www.youtube-nocookie.com/embed/${id}?rel=0`],
  [`https://www.youtube.com/live/${id}?feature=share`, `https://www.youtube-nocookie.com/embed/${id}?rel=0`],
  [`https://www.youtube.com/embed/${id}`, `https://www.youtube-nocookie.com/embed/${id}?rel=0`],
  [
    `https://www.youtube-nocookie.com/embed/${id}?start=12`,
    `https://www.youtube-nocookie.com/embed/${id}?rel=0&start=12`,
  ],
  ['https://vimeo.com/123456789', 'https://player.vimeo.com/video/123456789?dnt=1'],
  [
    'https://vimeo.com/123456789/0123abcdef#t=1m',
    'https://player.vimeo.com/video/123456789?dnt=1&h=0123abcdef#t=60s',
  ],
  ['https://vimeo.com/channels/staff-picks/123', 'https://player.vimeo.com/video/123?dnt=1'],
  [
    'https://player.vimeo.com/video/123?h=0123abcdef&dnt=0&color=red',
    'https://player.vimeo.com/video/123?dnt=1&h=0123abcdef',
  ],
  [
    'https://soundcloud.com/port-radio/the-slip',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fport-radio%2Fthe-slip',
  ],
  [
    'https://m.soundcloud.com/port-radio/sets/harbour?utm_source=x',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fport-radio%2Fsets%2Fharbour',
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/987&auto_play=true',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F987',
  ],
  [
    'https://www.openstreetmap.org/#map=15/51.5/-0.12',
    'https://www.openstreetmap.org/export/embed.html?bbox=-0.13545%2C51.49459%2C-0.10455%2C51.50541&layer=mapnik',
  ],
  [
    'https://www.openstreetmap.org/?mlat=51.5&mlon=-0.12#map=15/51.5/-0.12',
    'https://www.openstreetmap.org/export/embed.html?bbox=-0.13545%2C51.49459%2C-0.10455%2C51.50541&layer=mapnik&marker=51.5%2C-0.12',
  ],
  [
    'https://www.openstreetmap.org/export/embed.html?bbox=-1,50,1,51&layer=cyclosm&marker=50.5,0',
    'https://www.openstreetmap.org/export/embed.html?bbox=-1%2C50%2C1%2C51&layer=mapnik&marker=50.5%2C0',
  ],
  ['https://datawrapper.dwcdn.net/Ab3dE/4/', 'https://datawrapper.dwcdn.net/Ab3dE/4/'],
  ['https://www.datawrapper.de/_/Ab3dE/', 'https://datawrapper.dwcdn.net/Ab3dE/1/'],
];

/** Addresses that look like those of a provider, or are of one and name nothing to play. */
const links = [
  `https://youtube.com.evil.example/watch?v=${id}`,
  `https://evil.example/https://www.youtube.com/watch?v=${id}`,
  `https://www-youtube.com/watch?v=${id}`,
  `https://wwwyoutube.com/watch?v=${id}`,
  `https://yоutube.com/watch?v=${id}`,
  `https://www.youtube.com:8443/watch?v=${id}`,
  `https://user:word@www.youtube.com/watch?v=${id}`,
  `https://www.youtube.com@evil.example/watch?v=${id}`,
  `http://www.youtube.com/watch?v=${id}`,
  `//www.youtube.com/watch?v=${id}`,
  `https://www.youtube.com./watch?v=${id}`,
  'https://www.youtube.com/watch?v=short',
  `https://www.youtube.com/watch?v=${id}%22onload=`,
  `https://www.youtube.com/redirect?q=https://evil.example&v=${id}`,
  `https://www.youtube.com/embed/${id}/../../redirect`,
  'https://www.youtube.com/@port',
  'https://www.youtube.com/',
  'https://vimeo.com/about',
  'https://vimeo.com/123/likes',
  'https://soundcloud.com/port-radio',
  'https://soundcloud.com/port-radio/sets',
  'https://soundcloud.com/you/library',
  'https://w.soundcloud.com/player/?url=https%3A//evil.example/tracks/1',
  'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com.evil.example/tracks/1',
  'https://w.soundcloud.com/player/?url=javascript%3Aalert(1)',
  'https://api.soundcloud.com/tracks/1',
  'https://www.openstreetmap.org/node/1',
  'https://www.openstreetmap.org/export/embed.html?bbox=1,2,3',
  'https://www.openstreetmap.org/#map=15/951.5/-0.12',
  'https://www.openstreetmap.org/export/embed.html?bbox=-1,50,1,51"><script>',
  'https://datawrapper.dwcdn.net/Ab3dE/4/data.csv',
  'https://app.datawrapper.de/chart/Ab3dE/edit',
  'https://x.com/port/status/1',
  'https://www.google.com/maps/embed?pb=1',
  'javascript:alert(1)//youtube.com',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://www.youtube.com/1',
  'file:///etc/passwd',
  'not an address',
  '',
];

describe('a reader who plays what a story has', () => {
  for (const [address, frame] of known)
    it(`gets the provider’s player of ${address}`, () => assert.equal(framed(address), frame));

  for (const [address, frame] of known.filter(
    ([given]) => !given.includes('map=') && !given.includes('bbox'),
  ))
    it(`gets the same of the frame’s own address of ${address}`, () => assert.equal(framed(frame), frame));

  for (const address of links)
    it(`gets no frame of ${address || 'nothing'}`, () => assert.equal(playerOf(address), undefined));

  it('finds every site that may be framed in SECURITY.md', () => {
    const told = readFileSync(new URL('../../../SECURITY.md', import.meta.url), 'utf8');
    for (const [, frame] of known) assert.ok(told.includes(`\`${new URL(frame).origin}\``), frame);
  });

  it('gets a player that begins with the click, at the moment that was meant', () => {
    const playing = (address: string) => playerOf(address)?.playing;
    assert.equal(
      playing(`https://youtu.be/${id}?t=5`),
      `https://www.youtube-nocookie.com/embed/${id}?rel=0&start=5&autoplay=1`,
    );
    assert.equal(
      playing('https://vimeo.com/1#t=5s'),
      'https://player.vimeo.com/video/1?dnt=1&autoplay=1#t=5s',
    );
    assert.match(playing('https://soundcloud.com/a/b')!, /&auto_play=true$/);
  });

  it('gets a frame that can neither lead the page elsewhere nor send a form nor save a file', () => {
    for (const [address] of known)
      assert.doesNotMatch(playerOf(address)!.sandbox, /navigation|forms|downloads|modals|pointer/);
  });

  it('gets, of whatever address, nothing but the frames of these providers', () => {
    const origins = new Set(known.map(([address]) => new URL(framed(address)!).origin));
    const hosts = providers.flatMap((provider) => provider.hosts);
    const part = fc.string({
      unit: fc.constantFrom(...'aZ09/.:?#&=%@-_~"<> ', 'watch?v=', 'embed/', '../', '//', 'url=', 'bbox='),
    });
    fc.assert(
      fc.property(fc.constantFrom(...hosts), part, (host, rest) => {
        const player = playerOf(`https://${host}${rest}`);
        if (!player) return;
        assert.ok(origins.has(new URL(player.frame).origin), player.frame);
        assert.match(player.frame, /^[\w:/.?&=%#-]+$/);
      }),
      {numRuns: 5000},
    );
  });
});
