import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inAscii} from './minify.mjs';

describe('a script on a page in another encoding', () => {
  it('says the same in letters that all encodings share, in templates too', () => {
    const code = "[`a{content:'\\\\2060¶'}`, '„ą😀', /^[·-¸]$/u.test('·')]";
    const ascii = inAscii(code);
    assert.match(ascii, /^[\0-\x7f]*$/);
    assert.deepEqual((0, eval)(ascii), (0, eval)(code));
  });
});
