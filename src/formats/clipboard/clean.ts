import {Parser} from 'htmlparser2';
import {escapeHtml} from '../html/escape.js';
import {UnseenWords, hidingClasses, unseenKind} from './unseen.js';

/** Styles of Word that are an element of HTML; all else of it has one already. */
const styles: [RegExp, string][] = [
  [/^MsoTitle\b/, 'h1'],
  [/^MsoHeading\w*\b/, 'h2'],
  [/^Mso(?:Intense)?Quote\b/, 'blockquote'],
  [/^MsoListParagraph/, 'li'],
];
/** Words within have marks, or none. */
const marks: [RegExp, string][] = [
  [/font-weight:\s*(?:bold|[6-9]00)/, 'strong'],
  [/font-style:\s*italic/, 'em'],
  [/text-decoration:[^;]*line-through/, 's'],
  [/vertical-align:\s*super/, 'sup'],
  [/vertical-align:\s*sub(?!\w)/, 'sub'],
];
const headings = /^h[1-6]$/;

/** The words of a comment of Google Docs stand behind a link back to its mark, in a box of their own. */
const isDocsComment = (name: string, {href = '', id = ''}: Record<string, string>) =>
  name === 'a' && /^#cmnt_ref/.test(href) && /^cmnt\d/.test(id);
const boxes = /^(?:p|div|li|dd|span)$/;

/**
 * HTML as Google Docs and Word put it on the clipboard, with elements in place of their styles: headings, lists, quotes,
 * marks. Links lead where they lead, and not by way of Google. Comments and hidden words are left out, and `onLoss` is told.
 */
export function cleanClipboard(html: string, onLoss: (reason: string) => void): string {
  const out: string[] = [];
  /** What ends with each element that is open. */
  const ends: string[] = [];
  /** Where each of these begins in what is written, and where the last words are. */
  const opened: {name: string; at: number}[] = [];
  let lastWords = 0;
  const hides = hidingClasses(html);
  const unseen = new UnseenWords(onLoss);
  let [skipping, items, headed] = [0, false, 0];
  const endList = () => {
    if (items) out.push('</ul>');
    items = false;
  };
  /** Takes back the boxes that are open around what is written now and hold no words yet; how many these are. */
  const leaveBox = () => {
    const kept = opened.findLastIndex(({name, at}) => !boxes.test(name) || at < lastWords) + 1;
    const left = opened.splice(kept);
    if (left.length > 0) out.length = left[0]!.at;
    ends.length = kept;
    return left.length;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const {style = '', class: classes = '', id = ''} = attributes;
      const kind = skipping > 0 ? undefined : unseenKind(name, attributes, hides);
      if (kind && isDocsComment(name, attributes)) {
        unseen.begin('comment');
        skipping = 1 + leaveBox();
        return;
      }
      // Each of a list of comments is one of its own.
      const isNext = skipping > 0 && /mso-element:\s*comment(?!-)/i.test(style);
      if (isNext) unseen.tell();
      if (kind || isNext) unseen.begin(kind ?? 'comment');
      if (skipping > 0 || kind) {
        skipping++;
        return;
      }
      const isBoxed = name === 'div' && opened.at(-1)?.name === 'div';
      opened.push({name, at: out.length});
      if (headings.test(name)) headed++;
      const styled = name === 'p' ? (styles.find(([pattern]) => pattern.test(classes))?.[1] ?? name) : name;
      if (styled === 'li' && name === 'p' && !items) out.push('<ul>');
      else if (items && styled !== 'li' && name === 'p') endList();
      if (headings.test(name)) endList();
      if (styled === 'li' && name === 'p') items = true;
      // The wrapper of all that Google Docs copies is bold in name alone.
      if (name === 'b' && (id.startsWith('docs-internal-guid') || /font-weight:\s*normal/.test(style))) {
        ends.push('');
      } else if (name === 'span' || name === 'font') {
        const own = headed > 0 ? [] : marks.filter(([pattern]) => pattern.test(style)).map(([, tag]) => tag);
        out.push(...own.map((tag) => `<${tag}>`));
        ends.push(
          own
            .reverse()
            .map((tag) => `</${tag}>`)
            .join(''),
        );
      } else if (isBoxed) {
        // A box in a box ends a line as one beside it does; written so, however many lie in each other are not too deep to read.
        out.push('</div><div>');
        ends.push('</div><div>');
      } else if (/^(?:html|body|meta|link)$|:/.test(name)) ends.push('');
      else if (name === 'br' || name === 'img' || name === 'hr') {
        out.push(`<${name}${attributesOf(attributes, ['src', 'alt', 'width', 'height'])}>`);
        ends.push('');
      } else {
        const tag =
          styled === 'blockquote'
            ? '<blockquote><p>'
            : `<${styled}${attributesOf(attributes, ['href', 'cite', 'src', 'data-src'])}>`;
        out.push(tag);
        ends.push(styled === 'blockquote' && name === 'p' ? '</p></blockquote>' : `</${styled}>`);
      }
    },
    onclosetag(name) {
      if (skipping > 0) {
        if (--skipping === 0) unseen.tell();
        return;
      }
      opened.pop();
      if (headings.test(name)) headed--;
      out.push(ends.pop() ?? '');
    },
    ontext(words) {
      if (skipping > 0) return unseen.add(words);
      out.push(escapeHtml(words));
      if (/\S/.test(words)) lastWords = out.length;
    },
  });
  parser.end(html);
  endList();
  unseen.end();
  return out.join('').replaceAll('</blockquote><blockquote>', '');
}

const attributesOf = (attributes: Record<string, string>, names: readonly string[]) =>
  names
    .flatMap((name) => (attributes[name] ? [` ${name}="${escapeHtml(addressOf(attributes[name]))}"`] : []))
    .join('');

/** Where a link of Google Docs leads. */
function addressOf(written: string): string {
  if (!/^https:\/\/www\.google\.com\/url\?/.test(written) || !URL.canParse(written)) return written;
  return new URL(written).searchParams.get('q') ?? written;
}
