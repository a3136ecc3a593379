import type {DeskController} from '../../controller.js';
import {openWords, restingOn} from '../../resting.js';
import {movedByWord, nextSentence, select, selectedPlaces, withoutSentence} from './selected-words.js';
import type {WordRange} from './selected-words.js';

const kinds = {o: 'point', p: 'key-point', q: 'quote', t: 'event'} as const;

/** What the keys know of the pane that shows the article. */
interface ArticleWords {
  readonly desk: DeskController;
  readonly words: HTMLElement | null;
  readonly texts: Text[];
  /** Brings words into view, with the caret at their beginning, or all of them selected. */
  show(range: WordRange, how?: 'caret' | 'selected'): void;
}

/** The keys of the article: sentences and words to select, passages to go through, items to make. What they do not know is left. */
export function articleKey(event: KeyboardEvent, pane: ArticleWords): void {
  const {desk, texts} = pane;
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  const done = () => {
    event.preventDefault();
    event.stopPropagation();
  };
  const take = (change: (range: WordRange, text: string) => WordRange) => {
    const range = caretRange(pane);
    if (!range) return;
    const moved = change(range, texts[range.block]!.data);
    select(texts[moved.block]!, moved);
    done();
  };
  if (event.key === 'Enter') {
    done();
    if (desk.words.isChoosing) desk.words.choose();
    else openWords(desk, caretRange(pane));
    return;
  }
  if (event.key === 'Escape' && desk.words.isChoosing) {
    done();
    desk.words.stopChoosing();
    return;
  }
  if (event.altKey && /^Arrow(?:Left|Right)$/.test(event.key)) {
    const by = event.key === 'ArrowLeft' ? -1 : 1;
    return take((range, text) => movedByWord(text, range, event.shiftKey ? 'end' : 'start', by));
  }
  if (!desk.hasLetters || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === 's')
    return take((range, text) => (event.shiftKey ? withoutSentence : nextSentence)(text, desk.lang, range));
  if (key === '[' || key === ']') {
    const next = passageFrom(pane, key === ']' ? 1 : -1);
    if (next) pane.show(next, 'selected');
    return done();
  }
  if (key === 'e' && !desk.words.isChoosing) {
    const range = caretRange(pane);
    if (range) desk.edit(range.block);
    return done();
  }
  if (Object.hasOwn(kinds, key) && desk.words.taken && !desk.words.isChoosing) {
    done();
    void desk.words.add(kinds[key as keyof typeof kinds]);
  }
}

/** The selection, or where the caret is. */
function caretRange({words, texts}: ArticleWords): WordRange | undefined {
  const selection = getSelection();
  if (!words || !selection?.focusNode) return undefined;
  const found = selectedPlaces(words, texts);
  if (found?.from.block === found?.to.block && found)
    return {block: found.from.block, start: found.from.at, end: found.to.at};
  const around =
    selection.focusNode instanceof Text ? selection.focusNode.parentElement : selection.focusNode;
  const inBlock = (around as Element | null)?.closest?.('[data-block]');
  const block = inBlock ? Number((inBlock as HTMLElement).dataset.block) : 0;
  const text = texts[block];
  if (!text) return undefined;
  const at = selection.focusNode === text ? selection.focusOffset : 0;
  return {block, start: at, end: at};
}

function passageFrom(pane: ArticleWords, by: 1 | -1): WordRange | undefined {
  const here = caretRange(pane) ?? {block: 0, start: -1, end: -1};
  const marks = restingOn(pane.desk)
    .flatMap(({marks: [first]}) => first ?? [])
    .sort((a, b) => a.block - b.block || a.start - b.start);
  const place = ({block, start}: WordRange) => block * 1e6 + start;
  return by > 0
    ? marks.find((mark) => place(mark) > place(here))
    : marks.findLast((mark) => place(mark) < place(here));
}
