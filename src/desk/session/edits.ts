import type {LenientArticle} from '../../formats/article/read.js';
import {ArticleSource} from '../../formats/article/edit/article-source.js';
import {addCorrection, allowClaim, renumbered} from '../../formats/article/edit/annotations.js';
import {imageField, setBlock, setCredit, setPicture} from '../../formats/article/edit/body.js';
import {commentsOf} from '../../formats/article/edit/comments.js';
import {
  acceptDoubted,
  dropDoubted,
  restEntry,
  setEvent,
  setQuote,
  writeKeyPoints,
} from '../../formats/article/edit/entries.js';
import {addEntry, byHand, moveEntry, removeEntry, setField} from '../../formats/article/edit/front-matter.js';
import type {Value} from '../../formats/article/edit/front-matter.js';
import {headValue, setHead, withoutComment} from '../../formats/article/edit/head.js';
import {
  acceptGuess,
  addPoints,
  dropPoint,
  movePoint,
  restPoint,
  rewordPoint,
} from '../../formats/article/edit/overview.js';
import {TextEdit, splicesBetween} from '../../formats/article/edit/splices.js';
import type {Splice} from '../../formats/article/edit/splices.js';
import {escapeMarkdown} from '../../formats/draft/markdown.js';
import {Refusal} from '../../formats/common/refusal.js';
import type {Act} from './act.js';
import type {Card} from './card.js';
import {aboutFields} from './head-cards.js';
import {keys, placesOf} from './keys.js';
import type {Place} from './keys.js';
import {refusedWords} from './words.js';

/** What an act comes to: splices of the text, keys that it settles, and what was done, as a sentence without its full stop. */
export interface Edited {
  splices: Splice[];
  settles: string[];
  says: string;
}

/** What an act is done with. */
export interface Desk {
  text: string;
  compiled: LenientArticle;
  settled: ReadonlySet<string>;
  card(key: string): Card | undefined;
}

/**
 * Carries out an act on the text.
 * @throws {Refusal} where it cannot be done; its message is for people
 */
export function edited(act: Act, desk: Desk): Edited {
  const edit = new ActEdit(desk);
  const says = edit.carryOut(act);
  edit.clearNotes();
  return {splices: edit.edit.splices(), settles: edit.settles, says};
}

class ActEdit {
  readonly edit: TextEdit;
  readonly settles: string[] = [];
  readonly #desk: Desk;
  #source: ArticleSource;
  /** Topics of notes that this act may have settled. */
  readonly #topics = new Set<string>();

  constructor(desk: Desk) {
    this.#desk = desk;
    this.edit = new TextEdit(desk.text);
    this.#source = new ArticleSource(desk.text);
  }

  carryOut(act: Act): string {
    switch (act.do) {
      case 'accept':
        return this.#accept(act.key);
      case 'rest':
        return this.#rest(act.key, act.on.exact);
      case 'reword':
        return this.#reword(act.key, act.text);
      case 'drop':
        return this.#drop(act.key);
      case 'move':
        return this.#move(act.key, act.by);
      case 'head':
        return this.#head(act.key, act.fields);
      case 'leave-out':
        return this.#leaveOut(act.key);
      case 'event':
      case 'quote':
        return this.#fields(act);
      case 'picture':
        return this.#picture(act.key, act.alt, act.credit);
      case 'add':
        return this.#add(act);
      case 'keep':
        return this.#keep(act.key, act.because);
      case 'correct':
        return this.#correct(act);
      case 'write':
        this.edit.apply(splicesBetween(this.#desk.text, act.text));
        return 'Edited the text';
      case 'write-block': {
        const block = this.#desk.compiled.blocks[act.block];
        if (!block) throw new Refusal('words', 'There is no such block any more.');
        this.#apply(setBlock(this.#source, block, act.text));
        return 'Edited a paragraph';
      }
    }
  }

  #apply(splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    this.edit.apply(splices);
    this.#source = new ArticleSource(this.edit.text);
  }

  /** @throws {Refusal} */
  #place(key: string): Place {
    const place = placesOf(this.#source).find((each) => each.key === key);
    if (!place) throw new Refusal('words', 'That is not in the article any more.');
    return place;
  }

  #titleOf(key: string): string {
    return this.#desk.card(key)?.title ?? 'it';
  }

  #accept(key: string): string {
    const title = this.#titleOf(key);
    if (key.startsWith('head ')) return this.#acceptHead(key);
    const card = this.#desk.card(key);
    if (card?.kind === 'note' || card?.kind === 'loss') return this.#seen(card);
    if (card?.kind === 'claim') throw new Refusal('words', 'Write why it stands.');
    if (card?.kind === 'picture') return this.#picture(key, card.alt, card.credit);
    if (card?.kind === 'problem') throw new Refusal('words', 'Put it right in the text.');
    const place = this.#place(key);
    if (place.doubted) {
      const {passage} = place.doubted.fields;
      if (typeof passage === 'string') this.#checkWords(passage);
      this.#apply(acceptDoubted(this.#source, place.doubted));
      this.#topics.add(`${place.list}?`);
    } else if (place.list === 'overview') this.#apply(acceptGuess(this.#source, place.index));
    this.#settle(place);
    return `${title} settled`;
  }

  /** @throws {Refusal} */
  #checkWords(words: string): void {
    const refused = refusedWords(this.#desk.compiled.blocks, words, this.#source.lang);
    if (refused) throw new Refusal('words', refused);
  }

  #settle({key, list}: Pick<Place, 'key' | 'list'>): void {
    this.settles.push(key);
    this.#topics.add(list === 'overview' ? key : list);
    if (list === 'overview') this.#topics.add('overview');
  }

  #seen(card: Card): string {
    const note = commentsOf(this.#source).notes.find(({says}) => keys.note(says) === card.key);
    if (note) this.#apply([{start: note.start, end: note.end, insert: ''}]);
    this.settles.push(card.key);
    return 'Note seen';
  }

  #acceptHead(key: string): string {
    const card = this.#desk.card(key);
    const fields = card?.kind === 'head' ? card.fields : [];
    const told = fields.flatMap(({field, value, proposed}) =>
      value || proposed ? [[field, value || proposed!]] : [],
    );
    if (told.length === 0 && fields.some(({isRequired}) => isRequired))
      throw new Refusal('words', `Write the ${card?.title.toLowerCase() ?? 'field'}.`);
    return this.#head(key, Object.fromEntries(told) as Record<string, string>);
  }

  #head(key: string, fields: Extract<Act, {do: 'head'}>['fields']): string {
    for (const [field, value] of Object.entries(fields)) {
      const name = field as keyof typeof fields;
      this.#checkHead(name, value);
      this.#apply(setHead(this.#source, name, value));
    }
    if (key === keys.about) this.#apply(withoutComment(this.#source, ...aboutFields, 'updated', 'publisher'));
    this.settles.push(key);
    this.#topics.add(key === keys.about ? 'head' : key.slice('head '.length));
    return `${this.#titleOf(key)} settled`;
  }

  #checkHead(field: string, value: string): void {
    const before = headValue(this.#source, field as 'lang');
    if (value.trim() === '' && (field === 'lang' || field === 'headline') && before !== '')
      throw new Refusal('words', `A story needs a ${field === 'lang' ? 'language' : 'headline'}.`);
  }

  #leaveOut(key: string): string {
    if (key !== keys.about) throw new Refusal('words', 'A story needs it.');
    this.#head(key, {});
    return `${this.#titleOf(key)} left out`;
  }

  #rest(key: string, words: string): string {
    this.#checkWords(words);
    const card = this.#desk.card(key);
    const place = this.#asEntry(card?.kind === 'claim' && card.item ? this.#keyOf(card.item.ref) : key);
    if (place.doubted) {
      const {list, index} = this.#undoubted(place);
      this.#apply(restEntry(this.#source, list, index, words));
    } else if (place.list === 'overview') this.#apply(restPoint(this.#source, place.index, words));
    else if (place.list === 'blockquotes') throw new Refusal('words', 'Its words are the article’s own.');
    else this.#apply(restEntry(this.#source, place.list as 'timeline', place.index, words));
    this.#settle(place);
    return `${this.#titleOf(key)} rests on other words`;
  }

  #keyOf(ref: string): string {
    return placesOf(this.#source).find((place) => place.ref === ref)?.key ?? '';
  }

  /** Takes an entry out of doubt. */
  #undoubted(place: Place): {list: 'keyPoints' | 'quotes' | 'timeline'; index: number} {
    const list = place.list as 'keyPoints' | 'quotes' | 'timeline';
    const before = this.#source.list(list)?.items.length ?? 0;
    this.#apply(acceptDoubted(this.#source, place.doubted!));
    this.#topics.add(`${list}?`);
    const own = placesOf(this.#source).filter((each) => each.list === list && !each.doubted);
    const found = own.find((each) => each.key === place.key);
    return {list, index: found?.index ?? before};
  }

  /** A key point that a section makes is written out first, with all others. */
  #asEntry(key: string): Place {
    const place = this.#place(key);
    if (place.list !== 'sections') return place;
    const {story} = this.#desk.compiled;
    const headings = (story?.sections ?? []).flatMap(({heading}) => heading ?? []);
    this.#apply(writeKeyPoints(this.#source, story?.keyPoints ?? [], headings));
    return this.#place(key);
  }

  #reword(key: string, text: string): string {
    if (text.trim() === '') throw new Refusal('words', 'There are no words; drop it instead.');
    const card = this.#desk.card(key);
    const place = this.#asEntry(card?.kind === 'claim' && card.item ? this.#keyOf(card.item.ref) : key);
    const line = text.replace(/\s+/g, ' ').trim();
    switch (place.list) {
      case 'overview':
        this.#apply(rewordPoint(this.#source, place.index, line));
        break;
      case 'keyPoints': {
        const {index} = place.doubted ? this.#undoubted(place) : place;
        if (!this.#source.entry('keyPoints', index)?.has('passage'))
          this.#apply(
            setField(
              this.#source,
              ['keyPoints', index, 'passage'],
              this.#source.scalar('keyPoints', index, 'summary') ?? '',
            ),
          );
        this.#apply(setField(this.#source, ['keyPoints', index, 'summary'], escapeMarkdown(line)));
        break;
      }
      case 'timeline': {
        const {index} = place.doubted ? this.#undoubted(place) : place;
        this.#apply(setEvent(this.#source, index, {title: line}));
        break;
      }
      default:
        throw new Refusal('words', 'The words of a quote are the article’s own.');
    }
    return `${this.#titleOf(key)} reworded`;
  }

  #drop(key: string): string {
    const title = this.#titleOf(key);
    const card = this.#desk.card(key);
    const place = this.#asEntry(card?.kind === 'claim' && card.item ? this.#keyOf(card.item.ref) : key);
    const {list, index} = place;
    if (place.doubted) {
      this.#apply(dropDoubted(this.#source, place.doubted));
      this.#topics.add(`${list}?`);
    } else if (list === 'overview') {
      const count = this.#source.points.length;
      this.#apply(dropPoint(this.#source, index));
      const to = [...Array(count).keys()].map((each) =>
        each === index ? undefined : each - (each > index ? 1 : 0),
      );
      this.#apply(renumbered(this.#source, to));
    } else if (list === 'blockquotes')
      throw new Refusal('words', 'The quote is part of the article’s text; edit it there.');
    else this.#apply(removeEntry(this.#source, list, index));
    this.#settle(place);
    return `${title} dropped`;
  }

  #move(key: string, by: number): string {
    const title = this.#titleOf(key);
    const place = this.#asEntry(key);
    const {list, index} = place;
    if (place.doubted || list === 'blockquotes' || list === 'sections')
      throw new Refusal('words', 'It stands where the article has it.');
    const count =
      list === 'overview' ? this.#source.points.length : (this.#source.list(list)?.items.length ?? 0);
    const to = Math.max(0, Math.min(count - 1, index + by));
    if (to === index) throw new Refusal('words', `${title} is the ${by < 0 ? 'first' : 'last'} one.`);
    if (list === 'overview') {
      this.#apply(movePoint(this.#source, index, to));
      const order = [...Array(count).keys()];
      order.splice(to, 0, ...order.splice(index, 1));
      this.#apply(
        renumbered(
          this.#source,
          [...Array(count).keys()].map((each) => order.indexOf(each)),
        ),
      );
    } else this.#apply(moveEntry(this.#source, list, index, to));
    return `${title} moved ${by < 0 ? 'up' : 'down'}`;
  }

  #fields(act: Extract<Act, {do: 'event' | 'quote'}>): string {
    const title = this.#titleOf(act.key);
    const place = this.#place(act.key);
    if (act.do === 'event' && act.fields.passage) this.#checkWords(act.fields.passage);
    if (place.list === 'blockquotes' && act.do === 'quote') {
      const card = this.#desk.card(act.key);
      if (card?.kind !== 'quote') throw byHand('the quote');
      this.#apply(setCredit(this.#source, place.index, {...card.fields, ...act.fields}));
    } else {
      const {list, index} = place.doubted
        ? this.#undoubted(place)
        : (place as {list: 'quotes' | 'timeline'; index: number});
      if (act.do === 'event' && list === 'timeline') this.#apply(setEvent(this.#source, index, act.fields));
      else if (act.do === 'quote' && list === 'quotes')
        this.#apply(setQuote(this.#source, index, act.fields));
      else throw new Refusal('words', 'It has no such fields.');
      const now = placesOf(this.#source).find(
        (each) => each.list === list && !each.doubted && each.index === index,
      );
      if (now) this.#settle(now);
    }
    this.#settle(place);
    return `${title} settled`;
  }

  #picture(key: string, alt: string, credit: string | undefined): string {
    if (alt.trim() === '') throw new Refusal('words', 'Write what the picture shows.');
    if (key === keys.picture('')) {
      const value = commentsOf(this.#source).fields.find(({field}) => field === 'image')?.value as
        Record<string, Value> | undefined;
      const above = {...value, alt: alt.trim(), ...(credit && {credit: credit.trim()})};
      if (!value && !imageField(this.#source, 'url'))
        throw new Refusal('words', 'There is no such picture any more.');
      this.#apply(withoutComment(this.#source, 'image'));
      this.#apply(
        value
          ? setField(this.#source, ['image'], above)
          : setField(this.#source, ['image', 'alt'], alt.trim()),
      );
    } else {
      const index = this.#source.pictures.findIndex(({url}) => keys.picture(url) === key);
      this.#apply(setPicture(this.#source, index, {alt, credit}));
    }
    this.settles.push(key);
    this.#topics.add('image');
    return 'Picture settled';
  }

  #add({kind, on, fields = {}}: Extract<Act, {do: 'add'}>): string {
    this.#checkWords(on.exact);
    const words = on.exact.replace(/\s+/g, ' ').trim();
    if (kind === 'point') {
      this.#apply(addPoints(this.#source, [{text: fields.text ?? words, passage: words}]));
      return `Point ${this.#source.points.length} added`;
    }
    if (kind === 'key-point') {
      const first = placesOf(this.#source).find(({list}) => list === 'sections');
      if (first && this.#desk.compiled.story?.keyPoints.length) this.#asEntry(first.key);
      const summary = escapeMarkdown(fields.summary ?? words);
      this.#addEntry('keyPoints', {heading: fields.heading ?? firstWords(words), summary, passage: words});
      return 'Key point added';
    }
    if (kind === 'quote') {
      const {name, role, handle, speakerUrl, said} = fields;
      const speaker: Value | undefined =
        role || handle || speakerUrl
          ? {
              name: name ?? '',
              role: role || undefined,
              handle: handle || undefined,
              url: speakerUrl || undefined,
            }
          : name || undefined;
      this.#addEntry('quotes', {
        kind: fields.kind || (speaker ? undefined : 'pull'),
        text: words,
        speaker,
        said: said || undefined,
      });
      return 'Quote added';
    }
    const {when, end, status, group, title} = fields;
    this.#addEntry('timeline', {
      ...{when: when || undefined, end: end || undefined, status: status || (when ? undefined : 'planned')},
      ...{kind: fields.kind || undefined, group: group || undefined, title: title ?? words, passage: words},
    });
    return 'Event added';
  }

  #addEntry(list: 'keyPoints' | 'quotes' | 'timeline', fields: Record<string, Value | undefined>): void {
    this.#apply(addEntry(this.#source, list, fields));
    const last = placesOf(this.#source)
      .filter((each) => each.list === list && !each.doubted)
      .at(-1);
    if (last) this.settles.push(last.key);
  }

  #keep(key: string, because: string): string {
    const card = this.#desk.card(key);
    if (card?.kind !== 'claim' || !card.item) throw new Refusal('words', 'There is no claim to keep.');
    const {ref, id} = card.item;
    this.#apply(allowClaim(this.#source, {ref, id}, {claim: card.claim, because: because.trim()}));
    this.settles.push(key);
    return `${card.title} kept`;
  }

  #correct({text, affects, date}: Extract<Act, {do: 'correct'}>): string {
    const items = new Map(this.#desk.compiled.items.map(({ref, id}) => [this.#keyOf(ref), id]));
    const ids = affects.flatMap((key) => items.get(key) ?? this.#desk.card(key)?.item?.id ?? []);
    this.#apply(addCorrection(this.#source, {date, text, affects: ids}));
    return 'Correction added';
  }

  /** Takes away the notes of the draft that nothing is left to do about. */
  clearNotes(): void {
    if (this.#topics.size === 0) return;
    const {notes, doubted, fields} = commentsOf(this.#source);
    const settled = new Set([...this.#desk.settled, ...this.settles]);
    const places = placesOf(this.#source);
    const isOpen = (topic: string): boolean => {
      if (topic.endsWith('?')) return doubted.some(({list}) => `${list}?` === topic);
      if (topic.startsWith('[^')) {
        const place = places.find(({key}) => key === topic);
        return place !== undefined && isGuess(this.#source, place.index);
      }
      if (topic === 'overview') return this.#source.points.some((_, index) => isGuess(this.#source, index));
      if (topic === 'image') return fields.some(({field}) => field === 'image');
      if (['timeline', 'quotes', 'keyPoints'].includes(topic))
        return places.some(
          ({list, key, doubted: isDoubted}) => list === topic && !isDoubted && !settled.has(key),
        );
      return false;
    };
    const done = notes.filter(({about}) => about !== undefined && this.#topics.has(about) && !isOpen(about));
    this.#apply(done.map(({start, end}) => ({start, end, insert: ''})));
  }
}

function isGuess(source: ArticleSource, index: number): boolean {
  const point = source.points[index];
  const definition = point && source.footnoteOf(point).definition;
  if (!definition) return false;
  const {start, end} = source.spanOf(definition);
  return /^\[\^[^\]]*\]:\s*\?\?/.test(source.text.slice(start, end));
}

const firstWords = (words: string) => words.split(' ').slice(0, 6).join(' ');
