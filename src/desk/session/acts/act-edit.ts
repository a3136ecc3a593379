import type {LenientArticle} from '../../../formats/article/read.js';
import {sourceOf} from '../../../formats/article/edit/article-source.js';
import type {ArticleSource} from '../../../formats/article/edit/article-source.js';
import {acceptDoubted} from '../../../formats/article/edit/doubted.js';
import {setField} from '../../../formats/article/edit/yaml/field.js';
import {writeKeyPoints} from '../../../formats/article/edit/key-points.js';
import {TextEdit} from '../../../formats/article/edit/splices.js';
import type {Splice} from '../../../formats/article/edit/splices.js';
import {Refusal} from '../../../formats/common/refusal.js';
import type {Card} from '../card.js';
import {placesOf} from '../keys.js';
import type {Place} from '../keys.js';
import {refusedWords, wordsOnce} from '../words.js';
import type {Selected} from '../words.js';

/** What an act is done with. */
export interface Desk {
  text: string;
  compiled: LenientArticle;
  settled: ReadonlySet<string>;
  card(key: string): Card | undefined;
}

export type EntryList = 'keyPoints' | 'quotes' | 'timeline';

/** One act under way: the text as its steps have left it, and what it settles. */
export class ActEdit {
  readonly desk: Desk;
  readonly settles: string[] = [];
  /** Topics of notes that this act may have settled. */
  readonly topics = new Set<string>();
  /** The keys that items have now, for those that they had before. */
  readonly renamed = new Map<string, string>();
  source: ArticleSource;
  readonly #edit: TextEdit;

  constructor(desk: Desk) {
    this.desk = desk;
    this.#edit = new TextEdit(desk.text);
    this.source = sourceOf(desk.text);
  }

  get text(): string {
    return this.#edit.text;
  }

  /** All steps as splices of the text as it was. */
  splices(): Splice[] {
    return this.#edit.splices();
  }

  apply(splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    this.#edit.apply(splices);
    this.source = sourceOf(this.#edit.text);
  }

  /** Where a key leads. @throws {Refusal} */
  place(key: string): Place {
    const place = placesOf(this.source).find((each) => each.key === key);
    if (!place) throw new Refusal('words', 'That is not in the article any more.');
    return place;
  }

  titleOf(key: string): string {
    return this.desk.card(key)?.title ?? 'It';
  }

  /** @throws {Refusal} where no item can rest on these words */
  checkWords(words: string): void {
    const refused = refusedWords(this.desk.compiled.blocks, words, this.source.lang);
    if (refused) throw new Refusal('words', refused);
  }

  /**
   * @param speaker whom it is said to be of
   * @throws {Refusal} where an entry in doubt can rest on no words: those of a quote of nobody are the quote, and take in no others
   */
  checkDoubted({list, doubted}: Place, speaker: unknown = doubted?.fields.speaker): void {
    const {passage, kind} = doubted?.fields ?? {};
    if (typeof passage !== 'string') return;
    const isOwn = list === 'quotes' && (!speaker || kind === 'pull');
    if (isOwn || !this.wordsOnce(passage)) this.checkWords(passage);
  }

  /** Words of the article as an item can rest on them, with as many beside them as it takes; absent where none can. */
  wordsOnce(words: unknown): Omit<Selected, 'mark'> | undefined {
    return typeof words === 'string'
      ? wordsOnce(this.desk.compiled.blocks, words, this.source.lang)
      : undefined;
  }

  settle({key, list}: Pick<Place, 'key' | 'list'>): void {
    this.settles.push(key);
    this.topics.add(list === 'overview' ? key : list);
    if (list === 'overview') this.topics.add('overview');
  }

  /** The item that a card is about: a claim’s is the one that claims it. A key point that a section makes is written out first. */
  itemOf(key: string): Place {
    const card = this.desk.card(key);
    return this.#asEntry(card?.kind === 'claim' && card.item ? this.keyOf(card.item.ref) : key);
  }

  keyOf(ref: string): string {
    return placesOf(this.source).find((place) => place.ref === ref)?.key ?? '';
  }

  /** The entry that a place is, taken out of doubt where it was in doubt; then its words stand once in the article. */
  entryOf(place: Place): {list: EntryList; index: number} {
    const list = place.list as EntryList;
    if (!place.doubted) return {list, index: place.index};
    const before = this.source.list(list)?.items.length ?? 0;
    this.apply(acceptDoubted(this.source, place.doubted));
    this.topics.add(`${list}?`);
    const own = placesOf(this.source).filter((each) => each.list === list && !each.doubted);
    const index = own.find((each) => each.key === place.key)?.index ?? before;
    const once = this.wordsOnce(place.doubted.fields.passage);
    // Not the words of a quote, whatever they rest on.
    if (once?.isGrown) this.apply(setField(this.source, [list, index, 'passage'], once.exact));
    return {list, index};
  }

  /** An item is at this place now, whatever its key is. */
  follow(key: string, list: Place['list'], index: number): void {
    const now = placesOf(this.source).find(
      (each) => each.list === list && !each.doubted && each.index === index,
    );
    if (now && now.key !== key) this.renamed.set(key, now.key);
  }

  /** Writes out the key points that sections make, so that one can be changed. */
  writeOutKeyPoints(): void {
    const {story} = this.desk.compiled;
    const headings = (story?.sections ?? []).flatMap(({heading}) => heading ?? []);
    this.apply(writeKeyPoints(this.source, story?.keyPoints ?? [], headings));
  }

  #asEntry(key: string): Place {
    const place = this.place(key);
    if (place.list !== 'sections') return place;
    this.writeOutKeyPoints();
    return this.place(key);
  }
}
