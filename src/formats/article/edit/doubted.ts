import {ArticleSource} from './article-source.js';
import {commentsOf} from './comments.js';
import type {Doubted} from './comments.js';
import {TextEdit} from './splices.js';
import type {Splice} from './splices.js';
import {byHand} from './yaml/checked.js';
import {addEntry} from './yaml/list.js';
import type {Value} from './yaml/value.js';

/** An entry in doubt becomes one of its list. */
export function acceptDoubted(source: ArticleSource, doubted: Doubted): Splice[] {
  const {text} = source;
  const own = text.slice(doubted.entry, doubted.end);
  const list = source.list(doubted.list);
  if (list?.flow) throw byHand(doubted.list);
  const commented = commentsOf(source).lists.find((each) => each.list === doubted.list);
  const [first] = list?.items ?? [];
  const hyphen = first ? indentOf(source, doubted.list) : '  ';
  const entry = own.replace(/^ {2}# /gm, hyphen);
  const splices: Splice[] = [{start: doubted.start, end: doubted.end, insert: entry}];
  // The list may stand elsewhere than the comment.
  if (list && list.items.length > 0 && !standsIn(source, doubted)) {
    const edit = new TextEdit(text);
    edit.apply([{start: doubted.start, end: doubted.end, insert: ''}]);
    edit.apply(
      addEntry(new ArticleSource(edit.text), doubted.list, doubted.fields as {[field: string]: Value}),
    );
    return edit.splices();
  }
  if (!list && commented) splices.unshift({start: commented.start, end: commented.start + 2, insert: ''});
  const edit = new TextEdit(text);
  edit.apply(splices);
  return edit.splices();
}

function indentOf(source: ArticleSource, list: string): string {
  const entry = source.entry(list, 0);
  const start = entry && source.spanOfYaml(entry)?.start;
  if (start === undefined) return '  ';
  const line = source.text.slice(source.text.lastIndexOf('\n', start) + 1, start);
  return /^[ \t]*/.exec(line)![0];
}

/** Whether a comment stands among the entries of its list, or right behind them. */
function standsIn(source: ArticleSource, {list, start}: Doubted): boolean {
  const before = source.text.slice(source.front!.start, start);
  const name = [...before.matchAll(/^(?:# )?(\w+):/gm)].at(-1)?.[1];
  return name === list;
}

/** Takes an entry in doubt away, and its list’s name with the last one. */
export function dropDoubted(source: ArticleSource, doubted: Doubted): Splice[] {
  const {lists, doubted: all} = commentsOf(source);
  const name = lists.find(({list}) => list === doubted.list);
  const isLast = all.filter(({list}) => list === doubted.list).length === 1;
  const splices: Splice[] = [{start: doubted.start, end: doubted.end, insert: ''}];
  if (name && isLast) splices.unshift({start: name.start, end: name.end, insert: ''});
  return splices;
}
