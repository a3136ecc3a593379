import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {sha384} from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import {byteLength, counted} from './byte-length.js';
import {named} from './built-file.js';
import {sha384 as own} from './sha384.js';

/** Of every length of a sign in UTF-8, and halves of a pair, which are none. */
const text = fc
  .array(fc.constantFrom('a', 'é', '߿', 'ࠀ', '橋', '\uFFFF', '🙂', '\uD83D', '\uDE42', '\n'), {maxLength: 30})
  .map((signs) => signs.join(''));

describe('a page that embeds a file of a build', () => {
  it('is told its bytes and its digest, however it is written', () => {
    fc.assert(
      fc.property(text, (data) => {
        const bytes = new TextEncoder().encode(data);
        assert.equal(byteLength(data), bytes.length);
        assert.equal(counted(data), bytes.length);
        const {file, bytes: told, integrity} = named('story', 'js', data);
        const digest = createHash('sha384').update(bytes).digest();
        assert.equal(integrity, `sha384-${digest.toString('base64')}`);
        assert.equal(file, `story.${digest.toString('hex').slice(0, 12)}.js`);
        assert.equal(told, bytes.length);
        // As a page makes it, which has no cryptography of Node’s.
        assert.deepEqual(Uint8Array.from(own(bytes)), Uint8Array.from(sha384(bytes)));
      }),
      {numRuns: 500},
    );
  });
});
