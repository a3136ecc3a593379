import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {corpus} from '../../support/hostile/corpus.mjs';
import {inJson, outline, replaced, tagsOf} from '../../support/hostile/outline.mjs';
import {clean, cleanName, lineLength, name, storyOf, words} from '../../support/hostile/story.mjs';
import {visit, visitAll} from '../../support/hostile/visit.mjs';
import {ways} from '../../support/hostile/ways.mjs';

const own = [
  '<b>bold</b>',
  '<img src=x>',
  '"><i title="',
  "'><i title='",
  '</script><i>',
  '</style></title></textarea><i>',
  '<!--><i>-->',
  '<![CDATA[<i>]]>',
  '<?lit$0$?>',
  '<!--?lit$123456789$-->',
  '{{constructor}}',
  '${constructor}',
  '&lt;i&gt;&#60;i&#62;',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'invoice\u202Efdp.exe',
  '\u2066\u202Eשלום\u2069 hello',
  'a\u0000b\u0001c\r\nd',
  'lone \uD83D and \uDE00',
  'h\u0300\u0301\u0302\u0303i',
  '\u200B',
  ' \t leading and trailing \n ',
  'A'.repeat(470),
  '2025-02-30',
  'javascript:void 0',
];
const {markup, text} = corpus('strings');
const addresses = corpus('addresses');
const malformed = corpus('documents').documents;
const dates = corpus('dates').items;
const strings = [
  ...new Set([
    ...own,
    ...[...markup, ...text].map((each) => each.text),
    ...[addresses.dangerous, addresses.obfuscated, addresses.benign].flat(),
    ...dates.map(({input}) => input),
    ...malformed.map(({raw}) => raw),
  ]),
];

/** A string of which nothing is left is no text, and the field counts as absent. */
const shownStrings = strings.filter((text) => cleanName(text) !== '');

/** All strings stand in a tag, amid the page's own markup; the other ways share them, and each has all of our own. */
function stringsBy(way) {
  const others = Object.keys(ways).filter((each) => each !== 'JSON inside the tag');
  if (!others.includes(way)) return shownStrings;
  return shownStrings.filter(
    (text, index) => own.includes(text) || index % others.length === others.indexOf(way),
  );
}

describe('a reader of a story with strings that mean harm', () => {
  for (const [way, how] of Object.entries(ways))
    it(`sees them as they are written, and nothing else, by way of ${way}`, async () => {
      const shown = stringsBy(way);
      assert.ok(shown.length >= own.length);
      const plainStory = JSON.stringify(storyOf(words, {name}));
      const {
        seen: [plain],
      } = await visit([plainStory], how, outline);
      assert.ok(plain.split(words).length > 60 && plain.split(name).length > 8);
      const {seen, said} = await visitAll(
        shown.map((text) => JSON.stringify(storyOf(text))),
        how,
        outline,
      );
      assert.deepEqual(said, []);
      for (const [index, hostile] of seen.entries()) {
        const text = shown[index];
        if (hostile === replaced(plain, text)) continue;
        // A string that is longer than a line may be is cut in some fields, and comes whole in others.
        assert.deepEqual(tagsOf(hostile), tagsOf(plain), text);
        if (text.length <= lineLength) assert.equal(hostile, replaced(plain, text));
        assert.ok(hostile.includes(inJson(clean(text))), text);
      }
    });
});

describe('a reader of a story with names that turn the text around them', () => {
  it('sees each name and each handle in a room of its own', async () => {
    const story = storyOf(words, {name});
    // A source may be a work, whose name is a title.
    delete story.quotes[0].source.name;
    const {seen} = await visit([JSON.stringify(story)], ways['the property'], () => {
      const found = [];
      const walk = (node, room) => {
        for (const child of node.childNodes) {
          if (child.nodeType === Node.ELEMENT_NODE) {
            const isolates = getComputedStyle(child).unicodeBidi.includes('isolate');
            walk(child, child.localName === 'bdi' && isolates ? 'bdi' : room);
          } else if (child.nodeType === Node.TEXT_NODE && child.data.includes('Plain name')) found.push(room);
        }
      };
      for (const widget of document.querySelectorAll('section > *')) walk(widget.shadowRoot, 'none');
      return found;
    });
    // Author, publisher, and in several places the speaker and the handle.
    assert.ok(seen.length >= 7, `${seen.length}`);
    assert.deepEqual(
      seen.filter((room) => room !== 'bdi'),
      [],
    );
  });
});
