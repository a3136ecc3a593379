import {Parser} from 'htmlparser2';
import {isUnseen} from './unseen.js';
import {LostElement} from './lost-element.js';
import {raisedText} from './raised-text.js';

/** What is told of HTML, in its order. Names are in lower case; an end tag that is missing is told where it belongs. */
export interface HtmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(words: string): void;
  /** Something of it cannot be carried. */
  lose(reason: string): void;
}

/** Shown to nobody, or not text. */
const hidden = new Set(
  'script style template noscript head title svg canvas select textarea form nav del s strike rt rp'.split(
    ' ',
  ),
);
/** What stands within is for machines. */
const code = /^(?:script|style)$/;
/** What holds running text: a button within is a word of it, as glossaries have them; elsewhere it is one to press. */
const running = /^(?:p|li|h[1-6]|blockquote|dd|td|figcaption)$/;
/** Deeper HTML is made by mistake or malice, and its parser’s time grows with the square of the depth. */
const deepest = 100;

class TooDeep extends Error {}

/** Reads HTML, all of it or a piece, however badly it is written. Scripts and whatever is shown to nobody are left out. */
export function readHtml(html: string, handler: HtmlHandler): void {
  let depth = 0;
  let within = 0;
  let inText = 0;
  /** What is left out now, and the element that was opened last within it. */
  let lost: LostElement | undefined;
  let current = '';
  /** What is set above or below the line, and whether it leads to a note. */
  let raised: {name: 'sup' | 'sub'; words: string; isNote: boolean} | undefined;
  // The parser tells of a text in pieces, one for each sign that could have begun a tag.
  let pending = '';
  const flush = () => {
    if (pending) handler.text(pending);
    pending = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        flush();
        current = name;
        if (++depth > deepest) throw new TooDeep();
        if (running.test(name)) inText++;
        if (within === 0 && raised) {
          if (name === 'a' && attributes.href?.startsWith('#')) raised.isNote = true;
          return;
        }
        if (within === 0 && (name === 'sup' || name === 'sub')) {
          raised = {name, words: '', isNote: false};
          return;
        }
        if (within === 0 && name === 'q') handler.text('“');
        if (
          within > 0 ||
          hidden.has(name) ||
          isUnseen(name, attributes.style) ||
          (name === 'button' && inText === 0)
        ) {
          if (within++ === 0) lost = new LostElement(hidden.has(name) || name === 'button' ? name : 'hidden');
          lost!.open(attributes);
        } else handler.open(name, attributes);
      },
      onclosetag(name) {
        flush();
        current = '';
        depth--;
        if (running.test(name)) inText--;
        if (within > 0) {
          if (--within === 0) handler.lose(lost!.told());
        } else if (raised) {
          if (name !== raised.name) return;
          if (raised.isNote) handler.lose(`the number of a note: ${raised.words.trim().slice(0, 20)}`);
          else handler.text(raisedText(raised.words, raised.name));
          raised = undefined;
        } else {
          if (name === 'q') handler.text('”');
          handler.close(name);
        }
      },
      ontext(words) {
        if (within > 0) {
          if (!code.test(current)) lost!.text(words);
        } else if (raised) raised.words += words;
        else pending += words;
      },
    },
    {decodeEntities: true, lowerCaseTags: true},
  );
  try {
    parser.end(html);
    flush();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    handler.lose(`its tags lie more than ${deepest} deep within each other: cut there`);
  }
}
